using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>Forgotten PIN: what to bring to the office. There is no way to a PIN by answering questions (security.md 5.6).</summary>
[AllowAnonymous]
public sealed class ForgottenPinModel : PageModel;
