namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentCollectionResponseModel</c>: a row of a list view.</summary>
internal sealed record DocumentCollectionItemModel : DocumentModel
{
    public bool IsProtected { get; }

    public required IReadOnlyList<ReferenceByIdModel> Ancestors { get; init; }

    /// <summary>Name of who changed it last.</summary>
    public required string? Updater { get; init; }

    /// <summary>Name of who made it.</summary>
    public required string? Creator { get; init; }

    public required int SortOrder { get; init; }
}
