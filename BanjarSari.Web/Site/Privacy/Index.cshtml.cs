using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Site.Privacy;

/// <summary>What is kept about people, why, for how long, and what they may ask for (UU 27/2022).</summary>
[AllowAnonymous]
public sealed class IndexModel(IOptions<VillageOptions> village) : PageModel
{
    /// <summary>The village.</summary>
    public VillageOptions Village => village.Value;
}
