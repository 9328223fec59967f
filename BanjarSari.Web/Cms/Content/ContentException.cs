namespace BanjarSari.Web.Cms.Content;

/// <summary>An act on content that cannot be done; the message is for the editor, Indonesian.</summary>
internal sealed class ContentException(string status, string message, IReadOnlyDictionary<string, string[]>? errors = null) : Exception(message)
{
    /// <summary>What went wrong, one of <see cref="ContentStatus"/>, as Umbraco's client knows it.</summary>
    public string Status => status;

    /// <summary>Messages by JSON path of the value; empty unless values were the reason.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors ?? new Dictionary<string, string[]>();
}
