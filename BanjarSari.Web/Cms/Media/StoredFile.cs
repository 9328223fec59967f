namespace BanjarSari.Web.Cms.Media;

/// <summary>A file in the vault.</summary>
internal sealed record StoredFile(string Hash, string Extension, long Bytes, int? Width, int? Height);
