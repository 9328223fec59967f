namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentTreeItemResponseModel</c>, also of the recycle bin.</summary>
internal sealed record DocumentTreeItemModel : DocumentItemModel
{
    /// <summary>On the way to what the account may use, but not itself open.</summary>
    public required bool NoAccess { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreateDate { get; init; }

    /// <summary>From the root.</summary>
    public required IReadOnlyList<ReferenceByIdModel> Ancestors { get; init; }
}
