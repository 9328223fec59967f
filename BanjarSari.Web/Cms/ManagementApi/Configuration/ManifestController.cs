using BanjarSari.Web.Cms.Backoffice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>What this program adds to the client: before sign-in the module that takes away what is not supported, after it the Indonesian words.</summary>
[Route(Prefix + "/manifest/manifest")]
internal sealed class ManifestController(BackofficeBundle bundle) : ManagementController
{
    private const string Package = "BanjarSari.Web";

    [HttpGet("public")]
    [AllowAnonymous]
    public IReadOnlyList<ManifestModel> Public() => [Entry, Words];

    [HttpGet("private")]
    public IReadOnlyList<ManifestModel> Private() => [];

    [HttpGet]
    public IReadOnlyList<ManifestModel> All() => [Entry, Words];

    private ManifestModel Entry => new(Package, Package, bundle.Version, [new { type = "appEntryPoint", alias = "Desa.Entry", name = "Desa", js = bundle.AddressOf("plugin/entry.js") }]);

    private ManifestModel Words => new(Package + ".Id", Package + ".Id", bundle.Version, [new { type = "localization", alias = "Desa.Localization.Id", name = "Bahasa Indonesia", weight = -100, meta = new { culture = "id" }, js = bundle.AddressOf("plugin/id.js") }]);
}
