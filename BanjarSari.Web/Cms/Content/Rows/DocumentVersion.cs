namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>Name and values of a document as they were saved at one time; never changed afterwards.</summary>
public sealed class DocumentVersion
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>Name, of which the address is made.</summary>
    public required string Name { get; init; }

    /// <summary>Values as one JSON object by alias.</summary>
    public required string Values { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Who saved it.</summary>
    public Guid UserKey { get; init; }

    /// <summary>Name of that user at the time.</summary>
    public required string UserName { get; init; }

    /// <summary>UTC; when it was first published, null when never.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>The clean-up policy leaves it.</summary>
    public bool PreventCleanup { get; set; }
}
