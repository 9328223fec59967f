namespace BanjarSari.SelfService.Audit;

/// <summary>Body of answering a question about a look.</summary>
public sealed record AnswerAccessRequest
{
    /// <summary>What the resident will read, 10 to 1,000 characters, without NIK or Nomor KK.</summary>
    public required string Answer { get; init; }
}
