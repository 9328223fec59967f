using BanjarSari.Web.Cms.ManagementApi.Users;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Tokens;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>The authenticator app of the own account.</summary>
[Route(Prefix + "/user/current/2fa")]
internal sealed class CurrentUserSecondStepController(ProfileSecondStep secondStep, TwoFactorReader twoFactor, TotpOffer offer, StaffSessionService sessions) : StaffApiController
{
    [HttpGet]
    public async Task<IActionResult> Providers(CancellationToken cancellation) => Ok(await twoFactor.ReadAsync(UserKey, cancellation));

    /// <summary>The key and QR code that this session offers; nothing when an app is connected, whose key nobody sees again.</summary>
    [HttpGet(TwoFactorProviderModel.Authenticator)]
    public async Task<IActionResult> Offer(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } live)
            return Unauthorized();
        return live.HasTotp ? StaffProblems.Of(StatusCodes.Status400BadRequest, "AlreadyEnabled", "Aplikasi autentikator sudah terhubung.") : Ok(TotpOfferModel.Of(offer.For(live)));
    }

    /// <summary>Connects the app by its first code; the answer holds the recovery codes, which are shown once.</summary>
    [HttpPost(TwoFactorProviderModel.Authenticator)]
    public async Task<IActionResult> Enrol(EnrolModel model, CancellationToken cancellation) =>
        await FindAsync(cancellation) is { } live ? Ok(new { recoveryCodes = await secondStep.EnrolAsync(live, model.Code, Actor, cancellation) }) : Unauthorized();

    [HttpDelete(TwoFactorProviderModel.Authenticator)]
    public async Task<IActionResult> Release(string? code, CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } live)
            return Unauthorized();
        await secondStep.ReleaseAsync(live, code ?? "", Actor, cancellation);
        return Ok();
    }

    private Task<LiveSession?> FindAsync(CancellationToken cancellation) => SessionCheck.FindAsync(sessions, User, cancellation);
}
