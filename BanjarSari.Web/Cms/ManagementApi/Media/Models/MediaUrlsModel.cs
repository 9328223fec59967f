namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>Addresses of one item.</summary>
internal sealed record MediaUrlsModel(Guid Id, IReadOnlyList<MediaUrlsModel.Info> UrlInfos)
{
    /// <summary>An address; the site has one language.</summary>
    internal sealed record Info(string? Url)
    {
        public string? Culture { get; }
    }
}
