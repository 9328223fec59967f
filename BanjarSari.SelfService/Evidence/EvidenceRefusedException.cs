using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Evidence;

/// <summary>A file is not taken. The message is a sentence for the person who sent it: what is wrong and what to do.</summary>
/// <param name="sentence">Indonesian, whole.</param>
/// <param name="status">HTTP status where it is answered as such.</param>
/// <param name="retryAfter">How long to wait before trying again; null: trying again does not help.</param>
public sealed class EvidenceRefusedException(string sentence, int status = StatusCodes.Status400BadRequest, TimeSpan? retryAfter = null) : Exception(sentence)
{
    /// <summary>400 not fit, 409 wrong offset, 413 too big, 429 too often, 503 busy.</summary>
    public int Status { get; } = status;

    /// <summary>How long to wait; null: trying again does not help.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
