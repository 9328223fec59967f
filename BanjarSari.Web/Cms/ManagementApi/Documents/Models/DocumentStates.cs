using BanjarSari.Web.Cms.Content.Rows;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's words for where a document stands.</summary>
internal static class DocumentStates
{
    /// <summary>The state as the client shows it.</summary>
    public static string Of(Document document) => document switch
    {
        { Trashed: true } => "Trashed",
        { PublishedVersionId: null } => "Draft",
        _ when document.PublishedVersionId == document.DraftVersionId => "Published",
        _ => "PublishedPendingChanges",
    };

    /// <summary>Signs beside the name.</summary>
    public static IReadOnlyList<FlagModel> FlagsOf(Document document, bool scheduled) => scheduled
        ? [new("Umb.ScheduledForPublish")]
        : document.PublishedVersionId is { } published && published != document.DraftVersionId ? [new("Umb.PendingChanges")] : [];
}
