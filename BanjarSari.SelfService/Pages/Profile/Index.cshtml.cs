using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Profile;

/// <summary>PROFIL: the resident's own record.</summary>
public sealed class IndexModel : PageModel;
