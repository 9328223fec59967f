namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>A new draft of a document. Fields that are not sent become empty, as Umbraco's client sends all.</summary>
internal sealed record SaveDocumentOptions
{
    /// <summary>The document.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name, of which the address is made at the next publication.</summary>
    public required string Name { get; init; }

    /// <summary>Values in the form that the editors write.</summary>
    public required IReadOnlyList<PropertyValue> Values { get; init; }

    /// <summary>The draft that the editor saw; null: whatever there is. Another one refuses the save.</summary>
    public Guid? SeenVersion { get; init; }
}
