using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>The browsers from which the resident has signed in, each with a button to forget it.</summary>
public sealed class DevicesModel(KnownDevices devices) : PageModel
{
    /// <summary>The last used first.</summary>
    public IReadOnlyList<KnownDevice> Devices { get; private set; } = [];

    /// <summary>The device of this request.</summary>
    public Guid? Current => HttpContext.ResidentSession().KnownDeviceId;

    /// <summary>Lists.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Devices = await devices.ListAsync(HttpContext.ResidentId(), cancellation);

    /// <summary>Forgets one; 404 when it is not there or not mine.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "perangkat")] Guid deviceId, CancellationToken cancellation)
    {
        var options = new RemoveDeviceOptions { ResidentId = HttpContext.ResidentId(), DeviceId = deviceId };
        if (!await devices.RemoveAsync(options, HttpContext.ActingResident(), cancellation))
            return NotFound();
        TempData.SetNotice("Perangkat sudah dihapus. Dari perangkat itu, masuk berikutnya dianggap dari perangkat baru.");
        return RedirectToPage();
    }
}
