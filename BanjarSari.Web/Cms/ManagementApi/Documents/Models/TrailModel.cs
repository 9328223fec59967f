namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>AuditLogResponseModel</c>. The time is UTC.</summary>
internal sealed record TrailModel(ReferenceByIdModel User, DateTime Timestamp, string LogType, string? Comment)
{
    public string? Parameters { get; }
}
