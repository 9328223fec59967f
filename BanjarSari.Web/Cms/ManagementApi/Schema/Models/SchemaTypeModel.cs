using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>What Umbraco's <c>DocumentTypeResponseModel</c> and <c>MediaTypeResponseModel</c> share.</summary>
internal abstract record SchemaTypeModel
{
    public required Guid Id { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    /// <summary>The site has one language.</summary>
    public bool VariesByCulture { get; }

    public bool VariesBySegment { get; }

    /// <summary>The list view of its children.</summary>
    public required ReferenceByIdModel? Collection { get; init; }

    public required bool IsElement { get; init; }

    /// <summary>There is no library of elements.</summary>
    public bool AllowedInLibrary { get; }

    public required IReadOnlyList<TypePropertyModel> Properties { get; init; }

    public required IReadOnlyList<TypeContainerModel> Containers { get; init; }

    public IReadOnlyList<object> Compositions { get; } = [];

    protected static IReadOnlyList<TypePropertyModel> PropertiesOf(Guid type, IEnumerable<PropertyType> properties) =>
        [.. properties.Select((property, place) => TypePropertyModel.Of(property, type, TypeContainerModel.KeyOf(type, property), place))];
}
