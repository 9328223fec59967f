using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypeResponseModel</c>.</summary>
internal sealed record DocumentTypeModel : SchemaTypeModel
{
    public IReadOnlyList<ReferenceByIdModel> AllowedTemplates { get; } = [];

    public ReferenceByIdModel? DefaultTemplate { get; }

    public CleanupModel Cleanup { get; } = new(false, null, null);

    public required IReadOnlyList<ChildModel> AllowedDocumentTypes { get; init; }

    public static DocumentTypeModel Of(ContentType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name,
        Description = type.Description,
        Icon = type.Icon,
        AllowedAsRoot = type.AtRoot,
        Collection = type.Collection is { } list ? new ReferenceByIdModel(list.Key) : null,
        IsElement = type.IsElement,
        Properties = PropertiesOf(type.Key, type.Properties),
        Containers = TypeContainerModel.Of(type.Key, type.Properties),
        AllowedDocumentTypes = [.. type.Children.Select((alias, place) => new ChildModel(new ReferenceByIdModel(SchemaBook.Find(alias)!.Key), place))],
    };

    /// <summary>Umbraco's <c>DocumentTypeSortModel</c>.</summary>
    internal sealed record ChildModel(ReferenceByIdModel DocumentType, int SortOrder);

    /// <summary>Umbraco's <c>DocumentTypeCleanupModel</c>: one policy for all types.</summary>
    internal sealed record CleanupModel(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);
}
