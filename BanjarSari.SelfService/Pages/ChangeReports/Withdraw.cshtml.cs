using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>Asks once more before a report or an item is taken back.</summary>
public sealed class WithdrawModel(ChangeReportService reports, WithdrawService withdrawals) : ReportPageModel
{
    /// <summary>The report.</summary>
    public ChangeReportView Report { get; private set; } = null!;

    /// <summary>What would be taken back.</summary>
    public IReadOnlyList<ChangeItemView> Items { get; private set; } = [];

    /// <summary>Asks; 404 when there is nothing to take back.</summary>
    public async Task<IActionResult> OnGetAsync(string nomor, int? butir, CancellationToken cancellation)
    {
        if (await reports.FindAsync(ResidentId, nomor, cancellation) is not { } report)
            return NotFound();
        Report = report;
        Items = [.. report.Items.Where(item => item.MayWithdraw && (butir is null || item.Ordinal == butir))];
        return Items.Count == 0 ? NotFound() : Page();
    }

    /// <summary>Takes it back.</summary>
    public async Task<IActionResult> OnPostAsync(string nomor, int? butir, CancellationToken cancellation)
    {
        if (await withdrawals.WithdrawAsync(new WithdrawOptions { ReporterId = ResidentId, Reference = nomor, Ordinal = butir, By = HttpContext.ActingResident() }, cancellation) is not { } taken)
            return NotFound();
        if (taken == 0)
            TempData.SetNotice("Tidak ada yang dibatalkan: petugas sudah memutuskannya lebih dulu.", Notice.Warning);
        else
            TempData.SetNotice(butir is null ? "Laporan sudah Anda batalkan. Data tidak berubah." : "Butir itu sudah Anda batalkan. Data tidak berubah.");
        return Redirect(Addresses.Of(nomor));
    }
}
