namespace BanjarSari.SelfService.Evidence.Serving;

/// <summary>A file of evidence to send.</summary>
/// <param name="Bytes">As kept.</param>
/// <param name="ContentType">Fixed by kind, never what the sender said.</param>
/// <param name="Name">Name for saving: tells nothing of person or report.</param>
public sealed record EvidenceContent(Stream Bytes, string ContentType, string Name);
