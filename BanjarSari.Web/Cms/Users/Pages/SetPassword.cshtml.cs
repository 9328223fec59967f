using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.Users.Pages;

/// <summary>Sets a password by a one-time link. Looking uses nothing up: mail programs look at links before people do.</summary>
[AllowAnonymous]
[LimitPostsByAddress]
internal sealed class SetPasswordModel(UserLinkService links, HashingSlots slots) : StaffPageModel
{
    /// <summary>Secret of the link.</summary>
    [FromRoute(Name = "rahasia")]
    public string Secret { get; set; } = "";

    /// <summary>As typed.</summary>
    [BindProperty(Name = "kataSandi")]
    public string? Password { get; set; }

    /// <summary>As typed again.</summary>
    [BindProperty(Name = "ulangi")]
    public string? Repeated { get; set; }

    /// <summary>Address of the account; null: the link is not good.</summary>
    public string? Email { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Email = (await links.FindAsync(Secret, cancellation))?.Email;
        var page = Page();
        page.StatusCode = Email is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Email = (await links.FindAsync(Secret, cancellation))?.Email;
        if (Email is not null && Password != Repeated)
            return Again("ulangi", "Ulangan tidak sama. Ketik kata sandi yang sama di kedua isian.");
        using var slot = await slots.EnterAsync(cancellation);
        if (slot is null)
            return AgainLater();
        try
        {
            if (!await links.SetPasswordAsync(Secret, Password ?? "", HttpContext.TraceIdentifier, cancellation))
                return await OnGetAsync(cancellation);
        }
        catch (UserException weak)
        {
            return Again(weak.Field, weak.Message);
        }

        return LocalRedirect(StaffPaths.SignIn + "?sandi=baru");
    }
}
