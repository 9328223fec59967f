namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>An item in its editor, or in a grid.</summary>
internal sealed record MediaModel
{
    public required Guid Id { get; init; }

    public required bool IsTrashed { get; init; }

    public required MediaTypeReferenceModel MediaType { get; init; }

    public required IReadOnlyList<MediaValueModel> Values { get; init; }

    public required IReadOnlyList<MediaVariantModel> Variants { get; init; }

    public required int SortOrder { get; init; }

    /// <summary>Name of the user who made it.</summary>
    public required string? Creator { get; init; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];
}
