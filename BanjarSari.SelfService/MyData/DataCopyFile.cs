namespace BanjarSari.SelfService.MyData;

/// <summary>A copy ready to be sent.</summary>
/// <param name="Content">Bytes.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Name">File name; the same for everybody, so that it tells nothing.</param>
public sealed record DataCopyFile(byte[] Content, string ContentType, string Name);
