using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>Sign-in with NIK and PIN.</summary>
[AllowAnonymous]
[LimitPostsByAddress]
public sealed class IndexModel(SignInService signIn, SessionService sessions, AttemptBudget budget, PinPolicy policy, ResidentCookies cookies, SignOutTicket ticket) : PinPageModel
{
    /// <summary>NIK as typed; it stays in the form after a refusal, the PIN does not.</summary>
    [BindProperty(Name = "nik")]
    public string? Nik { get; set; }

    /// <summary>PIN as typed.</summary>
    [BindProperty(Name = "pin")]
    public string? Pin { get; set; }

    /// <summary>A code from the PIN slip.</summary>
    [BindProperty(Name = "kodePerangkat")]
    public string? DeviceCode { get; set; }

    /// <summary>Local address to go to after sign-in.</summary>
    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Set by sign-out: a ticket with the device cookie, or any word.</summary>
    [FromQuery(Name = "keluar")]
    public string? Leave { get; set; }

    /// <summary>The resident has just signed out.</summary>
    public bool SignedOut => Leave is not null && HttpMethods.IsGet(Request.Method);

    /// <summary>Unknown devices need a code now.</summary>
    public bool Guarded { get; private set; }

    /// <summary>Fewest digits of a PIN.</summary>
    public int PinLength => policy.Length;

    /// <summary>Shows the form; who is signed in already goes home.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (HttpContext.FindResidentSession() is not null)
            return LocalRedirect(SignInPaths.Home);
        if (ticket.Read(Leave) is { } device)
            cookies.SetDevice(Response, device);
        Guarded = await budget.IsGuardedAsync(cancellation);
        return Page();
    }

    /// <summary>Signs in, or answers every refusal alike.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Guarded = await budget.IsGuardedAsync(cancellation);
        if (Check() is not { } nik)
            return Again();
        var result = await signIn.SignInAsync(
            new SignInOptions
            {
                Nik = nik,
                Pin = Pin!,
                DeviceCode = DeviceCode,
                DeviceCookie = cookies.Device(Request),
                Device = DeviceName.Of(Request.Headers.UserAgent),
                Address = HttpContext.Connection.RemoteIpAddress,
            },
            cancellation);
        if (result.Outcome != PinCheckOutcome.Right)
            return Again(result.Outcome, Refusal);

        if (HttpContext.FindResidentSession() is { } earlier)
            await sessions.EndAsync(earlier.Id, cancellation);
        cookies.SetSession(Response, result.SessionToken);
        cookies.SetDevice(Response, result.DeviceCookie);
        return result.MustChangePin ? LocalRedirect(SignInPaths.Pin) : GoTo(ReturnUrl);
    }

    private Nik? Check()
    {
        // What cannot be a NIK or a PIN needs no secret answer: anybody can count its digits.
        // The binder would also take nik[]=… or the first of several values.
        if (Request.Form["nik"].Count != 1 || Request.Form["pin"].Count != 1)
            (Nik, Pin) = (null, null);
        if (!Register.Nik.TryParse(Nik, out var nik))
            ModelState.AddModelError("nik", "NIK terdiri dari 16 angka, tanpa spasi atau tanda lain. Periksa lagi di KTP atau KK Anda.");
        if (Pin is null || Pin.Length < PinLength || Pin.Length > PinPolicy.MostDigits || !Pin.All(char.IsAsciiDigit))
            ModelState.AddModelError("pin", $"PIN paling sedikit {PinLength} angka, tanpa huruf dan tanpa spasi.");
        return ModelState.IsValid ? nik : null;
    }
}
