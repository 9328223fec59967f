namespace BanjarSari.Web.Cms.Published;

/// <summary>What documents and media have in common for whoever lists, filters and sorts them.</summary>
internal interface IPublishedNode
{
    string Name { get; }

    string TypeAlias { get; }

    /// <summary>UTC.</summary>
    DateTime CreatedAt { get; }

    /// <summary>UTC.</summary>
    DateTime UpdatedAt { get; }

    /// <summary>1 at the root.</summary>
    int Level { get; }

    int SortOrder { get; }
}
