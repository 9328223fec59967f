using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Site.Home;

/// <summary>The public home page: which village this is, and the door to Layanan Mandiri.</summary>
[AllowAnonymous]
public sealed class IndexModel(IOptions<VillageOptions> village) : PageModel
{
    /// <summary>The village.</summary>
    public VillageOptions Village => village.Value;
}
