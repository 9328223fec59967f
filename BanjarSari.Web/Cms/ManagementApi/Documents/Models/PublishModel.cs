namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>PublishDocumentRequestModel</c>.</summary>
internal sealed record PublishModel(IReadOnlyList<PublishModel.Entry> PublishSchedules)
{
    /// <summary>The plan of the one variant; null: publish now.</summary>
    internal Plan? Schedule => PublishSchedules.FirstOrDefault()?.Schedule;

    /// <summary>One variant.</summary>
    internal sealed record Entry(string? Culture, Plan? Schedule);

    /// <summary>When; both null takes plans back.</summary>
    internal sealed record Plan(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);
}
