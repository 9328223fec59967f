namespace BanjarSari.Web.Cms.Backoffice;

/// <summary>One file of the <see cref="BackofficeBundle"/>.</summary>
/// <param name="Path">On disk.</param>
/// <param name="BrotliPath">Its compressed twin; null where it does not pay.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Tag">Entity tag of the content.</param>
internal sealed record BundleFile(string Path, string? BrotliPath, string ContentType, string Tag);
