using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.AccessLog;

/// <summary>Jejak akses: who has looked at my data, and apart from it what I showed and printed myself.</summary>
public sealed class IndexModel(AccessLogService looks) : PageModel
{
    private const int PrintsShown = 50;

    /// <summary>Page of the list, from 1.</summary>
    [FromQuery(Name = "halaman")]
    public int PageNumber { get; set; } = 1;

    /// <summary><c>saya</c>: own looks; anything else: those of others.</summary>
    [FromQuery(Name = "oleh")]
    public string? By { get; set; }

    /// <summary>Own looks are shown.</summary>
    public bool Own => By == "saya";

    /// <summary>The list.</summary>
    public AccessLogPage Log { get; private set; } = null!;

    /// <summary>Own prints; empty in the list of others.</summary>
    public IReadOnlyList<OwnPrint> Prints { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var me = HttpContext.ResidentId();
        Log = Own ? await looks.OwnAsync(me, PageNumber, cancellation) : await looks.OfOthersAsync(me, PageNumber, cancellation);
        if (Own)
            Prints = await looks.PrintsAsync(me, PrintsShown, cancellation);
    }
}
