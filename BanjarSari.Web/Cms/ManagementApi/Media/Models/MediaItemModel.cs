namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>An item in a tree, a picker, the recycle bin.</summary>
internal sealed record MediaItemModel
{
    public required Guid Id { get; init; }

    public required bool IsTrashed { get; init; }

    public required ReferenceByIdModel? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required MediaTypeReferenceModel MediaType { get; init; }

    public required IReadOnlyList<MediaNameModel> Variants { get; init; }

    public required DateTime CreateDate { get; init; }

    /// <summary>Only on the way to what the account may use.</summary>
    public required bool NoAccess { get; init; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];
}
