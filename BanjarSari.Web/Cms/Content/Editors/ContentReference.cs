namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Something that a value points to: a document, or a media item when <paramref name="IsMedia"/>.</summary>
internal readonly record struct ContentReference(Guid Key, bool IsMedia);
