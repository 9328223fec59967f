using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>Who may file what for whom at the counter.</summary>
public sealed class AssistedGuards(PopulationDbContext db, IOptions<ChangeReportOptions> options)
{
    private const int ShortestReason = 5;
    private const int LongestReason = 500;

    /// <summary>
    /// The reporter; null when there is no such resident in the officer's area. Throws <see cref="RegisterException"/> when the
    /// report cannot be filed so, <see cref="OfficerException"/> when not by this officer.
    /// </summary>
    public async Task<Resident?> ReporterAsync(AssistedReportOptions report, OfficerContext officer, CancellationToken cancellation = default)
    {
        if (report.FilingReason.Trim() is not { Length: >= ShortestReason and <= LongestReason })
            throw new RegisterException($"Tulis alasan Anda mencatatkan laporan ini, {ShortestReason} sampai {LongestReason} huruf, misalnya: warga tidak mempunyai HP.");
        if (report.Items.Count == 0 || report.Items.Count > options.Value.MostItems)
            throw new RegisterException($"Satu laporan memuat 1 sampai {options.Value.MostItems} butir.");
        var person = await db.Residents.Within(officer).SingleOrDefaultAsync(row => row.Id == report.ReporterResidentId, cancellation);
        if (person is null)
            return null;
        if (person.State != ResidentStates.Alive)
            throw new RegisterException("Warga ini tidak lagi tercatat tinggal di desa, sehingga tidak dapat melapor. Keluarganya dapat melapor.");
        await GuardFamilyAsync(person, officer, cancellation);
        return person;
    }

    // By person, not by account (security.md 5.10): what the officer files for the own family nobody would check at the counter.
    private async Task GuardFamilyAsync(Resident person, OfficerContext officer, CancellationToken cancellation)
    {
        if (officer.ResidentId is not { } own)
            return;
        if (own == person.Id || (person.FamilyId is { } family && await db.Residents.AnyAsync(row => row.Id == own && row.FamilyId == family, cancellation)))
            throw new OfficerException("Anda tidak dapat mencatatkan laporan untuk diri sendiri atau keluarga sendiri. Kirim lewat Layanan Mandiri, atau minta petugas lain mencatatkannya.");
    }
}
