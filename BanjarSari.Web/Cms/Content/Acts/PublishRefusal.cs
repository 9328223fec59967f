namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>A document that could not be published with its branch, and why, by JSON path.</summary>
internal sealed record PublishRefusal(Guid Id, string Name, IReadOnlyDictionary<string, string[]> Errors);
