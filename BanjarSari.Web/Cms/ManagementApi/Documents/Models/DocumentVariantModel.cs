using BanjarSari.Web.Cms.Content.Rows;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentVariantResponseModel</c>. Times are UTC.</summary>
internal sealed record DocumentVariantModel(Guid Id, IReadOnlyList<FlagModel> Flags, string State, string Name) : DocumentVariantItemModel(Id, Flags, State, Name)
{
    /// <summary>No segments.</summary>
    public string? Segment { get; }

    public required DateTime? PublishDate { get; init; }

    public required DateTime? ScheduledPublishDate { get; init; }

    public required DateTime? ScheduledUnpublishDate { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public static DocumentVariantModel Of(Document document, IReadOnlyList<DocumentSchedule> plans, string? name = null) =>
        new(document.Id, DocumentStates.FlagsOf(document, plans.Count > 0), DocumentStates.Of(document), name ?? document.Name)
        {
            PublishDate = document.PublishedAt,
            ScheduledPublishDate = plans.FirstOrDefault(plan => plan.Publish)?.At,
            ScheduledUnpublishDate = plans.FirstOrDefault(plan => !plan.Publish)?.At,
            CreateDate = document.CreatedAt,
            UpdateDate = document.UpdatedAt,
        };
}
