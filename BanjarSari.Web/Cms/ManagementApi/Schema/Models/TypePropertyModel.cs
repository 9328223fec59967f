using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypePropertyTypeResponseModel</c>: a field.</summary>
internal sealed record TypePropertyModel
{
    public required Guid Id { get; init; }

    /// <summary>Group or tab that it stands in.</summary>
    public required ReferenceByIdModel Container { get; init; }

    public required int SortOrder { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ReferenceByIdModel DataType { get; init; }

    public bool VariesByCulture { get; }

    public bool VariesBySegment { get; }

    public required ValidationModel Validation { get; init; }

    public required AppearanceModel Appearance { get; init; }

    public static TypePropertyModel Of(PropertyType property, Guid type, Guid container, int place) => new()
    {
        Id = property.KeyIn(type),
        Container = new ReferenceByIdModel(container),
        SortOrder = place,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = new ReferenceByIdModel(property.DataType.Key),
        Validation = new ValidationModel(property.Required, property.RequiredMessage, property.Pattern?.ToString(), property.Pattern is null ? null : property.PatternMessage),
        Appearance = new AppearanceModel(property.DataType.Editor is EditorAliases.RichText or EditorAliases.Blocks),
    };

    /// <summary>Umbraco's <c>PropertyTypeValidationModel</c>.</summary>
    internal sealed record ValidationModel(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);

    /// <summary>Umbraco's <c>PropertyTypeAppearanceModel</c>.</summary>
    internal sealed record AppearanceModel(bool LabelOnTop);
}
