namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>A file on its way, under a key that the client has chosen.</summary>
internal sealed record TemporaryFileForm
{
    public Guid Id { get; init; }

    public IFormFile? File { get; init; }
}
