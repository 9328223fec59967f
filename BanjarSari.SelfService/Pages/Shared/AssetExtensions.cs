using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>Addresses of static files with the hash of their content, for places that tag helpers do not reach.</summary>
internal static class AssetExtensions
{
    /// <summary>Address of a file by its path below the web root; without hash where the host maps none.</summary>
    public static string AssetAddress(this HttpContext http, string path)
    {
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{assets?[path] ?? path}";
    }
}
