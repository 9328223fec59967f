namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>A print ready to be sent.</summary>
/// <param name="Content">PDF.</param>
/// <param name="Name">File name; the same for everybody, so that it tells nothing.</param>
public sealed record PrintFile(byte[] Content, string Name);
