namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>When a document is to be published and unpublished by itself; null takes a plan back.</summary>
internal sealed record ScheduleDocumentOptions
{
    /// <summary>The document.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC; null: not.</summary>
    public required DateTime? PublishAt { get; init; }

    /// <summary>UTC; null: not.</summary>
    public required DateTime? UnpublishAt { get; init; }
}
