namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>What of a list view the client wants.</summary>
internal sealed record CollectionQuery
{
    /// <summary>Part of a name.</summary>
    public string? Filter { get; init; }

    /// <summary>A column; unknown ones order by place in the tree.</summary>
    public string? OrderBy { get; init; }

    /// <summary><c>Ascending</c> or <c>Descending</c>.</summary>
    public string? OrderDirection { get; init; }

    internal bool Descending => OrderDirection == "Descending";
}
