namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>A publication or its end that is to happen by itself; the row goes when it has happened.</summary>
public sealed class DocumentSchedule
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>True to publish, false to unpublish.</summary>
    public bool Publish { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who scheduled it; the act happens in this name.</summary>
    public Guid UserKey { get; init; }

    /// <summary>Name of that user at the time.</summary>
    public required string UserName { get; init; }
}
