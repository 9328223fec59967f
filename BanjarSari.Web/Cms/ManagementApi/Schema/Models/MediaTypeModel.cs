using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>MediaTypeResponseModel</c>.</summary>
internal sealed record MediaTypeModel : SchemaTypeModel
{
    public bool IsDeletable { get; }

    public bool AliasCanBeChanged { get; }

    public required IReadOnlyList<ChildModel> AllowedMediaTypes { get; init; }

    public static MediaTypeModel Of(MediaType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name,
        Description = type.Description,
        Icon = type.Icon,
        AllowedAsRoot = true,
        Collection = type.Children.Count > 0 ? new ReferenceByIdModel(ListViews.Media.Key) : null,
        IsElement = false,
        Properties = PropertiesOf(type.Key, type.Properties),
        Containers = TypeContainerModel.Of(type.Key, type.Properties),
        AllowedMediaTypes = [.. type.Children.Select((alias, place) => new ChildModel(new ReferenceByIdModel(MediaTypes.All.Single(child => child.Alias == alias).Key), place))],
    };

    /// <summary>Umbraco's <c>MediaTypeSortModel</c>.</summary>
    internal sealed record ChildModel(ReferenceByIdModel MediaType, int SortOrder);
}
