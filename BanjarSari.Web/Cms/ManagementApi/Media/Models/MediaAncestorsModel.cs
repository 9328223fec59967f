namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>What stands above an item.</summary>
internal sealed record MediaAncestorsModel(Guid Id, IReadOnlyList<MediaItemModel> Ancestors);
