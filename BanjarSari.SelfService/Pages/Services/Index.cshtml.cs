using BanjarSari.SelfService.Services;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Services;

/// <summary>LAYANAN: the services that the office gave to the resident.</summary>
public sealed class IndexModel(ServiceHistoryService services) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ServiceHistoryView History { get; private set; } = null!;

    /// <summary>Year chosen; null: all.</summary>
    public int? Year { get; private set; }

    /// <summary>Shows the services of year <paramref name="tahun"/>, or all; <paramref name="halaman"/> counts from 1.</summary>
    public async Task<IActionResult> OnGetAsync(int? tahun, int? halaman)
    {
        Year = tahun;
        History = await services.ReadAsync(new ServiceHistoryQuery { ResidentId = HttpContext.ResidentId(), Year = tahun, Page = halaman ?? 1 }, HttpContext.RequestAborted);
        if (!ModelState.IsValid)
        {
            ModelState.Clear();
            ModelState.AddModelError("", "Tahun dan halaman ditulis dengan angka. Semua layanan Anda ditampilkan di bawah.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    /// <summary>Address of a page of this list under the same filter.</summary>
    public string AddressOf(int page) => Year is { } year ? $"?tahun={year}&halaman={page}" : $"?halaman={page}";
}
