namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentUrlInfoResponseModel</c>.</summary>
internal sealed record DocumentUrlsModel(Guid Id, IReadOnlyList<DocumentUrlsModel.Info> UrlInfos)
{
    /// <summary>An address, or why there is none.</summary>
    internal sealed record Info(string? Url, string? Message)
    {
        public string? Culture { get; }

        public string Provider { get; } = "umbDocumentUrlProvider";

        public bool IsExternal { get; }
    }
}
