using BanjarSari.SelfService.Audit;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.AccessLog;

/// <summary>The access trail as a file, filtered as the page.</summary>
public sealed class FileModel(AccessLogFile file) : AccessLogPageModel
{
    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return File(await file.WriteAsync(Filter, cancellation), "text/csv; charset=utf-8", "jejak-akses.csv");
    }
}
