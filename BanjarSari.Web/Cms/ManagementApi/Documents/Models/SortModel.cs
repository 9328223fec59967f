namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>SortingRequestModel</c>.</summary>
/// <param name="Parent">Whose children; null: the root's.</param>
/// <param name="Sorting">Their places.</param>
internal sealed record SortModel(ReferenceByIdModel? Parent, IReadOnlyList<SortModel.Place> Sorting)
{
    /// <summary>The place of one.</summary>
    internal sealed record Place(Guid Id, int SortOrder);
}
