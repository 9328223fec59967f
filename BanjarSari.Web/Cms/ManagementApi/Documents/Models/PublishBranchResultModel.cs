namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>PublishWithDescendantsResultModel</c>: here the work is done when the answer comes.</summary>
internal sealed record PublishBranchResultModel(Guid TaskId, bool IsComplete = true);
