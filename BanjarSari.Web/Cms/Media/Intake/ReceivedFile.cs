namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>A file that has been looked into: what it is, and the bytes that are kept of it.</summary>
/// <param name="Extension">Told by the content, without dot.</param>
/// <param name="Content">Of a picture the pixels encoded anew, else as received.</param>
/// <param name="Width">Pixels; null when it is no picture.</param>
/// <param name="Height">Pixels; null when it is no picture.</param>
internal sealed record ReceivedFile(string Extension, byte[] Content, int? Width = null, int? Height = null);
