using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>Addresses of the module's static files, with the hash of their content where the host maps them so.</summary>
internal static class AssetExtensions
{
    private const string Folder = "_content/BanjarSari.SelfService/";

    /// <summary>Address of a file below <c>wwwroot</c>, for places that tag helpers do not reach.</summary>
    public static string AssetAddress(this HttpContext http, string path)
    {
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{assets?[Folder + path] ?? Folder + path}";
    }
}
