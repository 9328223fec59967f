using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>Step-up: the PIN once more before numbers in full and prints (security.md 5.4).</summary>
public sealed class StepUpModel(PinConfirmation confirmation, ResidentCookies cookies, IOptions<SessionOptions> options) : PinPageModel
{
    /// <summary>PIN as typed.</summary>
    [BindProperty(Name = "pin")]
    public string? Pin { get; set; }

    /// <summary>Local address to go back to.</summary>
    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Minutes for which it then counts.</summary>
    public int Minutes => options.Value.StepUpMinutes;

    /// <summary>Checks the PIN and goes back with a new cookie value.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Pin) || Pin.Length > PinPolicy.MostDigits)
        {
            ModelState.AddModelError("pin", "Isi PIN Anda.");
            return Again();
        }

        var (outcome, token) = await confirmation.ConfirmAsync(
            new ConfirmPinOptions { Session = HttpContext.ResidentSession(), Pin = Pin, Address = HttpContext.Connection.RemoteIpAddress }, cancellation);
        if (outcome != PinCheckOutcome.Right)
            return Again(outcome, "PIN tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa.");
        cookies.SetSession(Response, token);
        return GoTo(ReturnUrl);
    }
}
