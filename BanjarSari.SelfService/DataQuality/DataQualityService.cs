using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>What officers do with data quality: see where it stands, work off a list, accept what only looks wrong.</summary>
public sealed class DataQualityService(PopulationDbContext db, DataProblemReader reader, ActLog acts, VillageClock clock)
{
    private const int ShortestReason = 5;
    private const int LongestReason = 400;
    private const int TrendDays = 90;

    /// <summary>Where the register stands, as far as <paramref name="scope"/> goes.</summary>
    public async Task<DataQualitySummary> SummaryAsync(DataQualityScope scope, CancellationToken cancellation = default)
    {
        var hamletId = scope.HamletId;
        var counts = await scope.Within(db.DataProblems.AsNoTracking().Where(row => row.SettledAt == null))
            .GroupBy(row => new { row.Kind, Accepted = row.AcceptedAt != null }).Select(group => new { group.Key.Kind, group.Key.Accepted, Count = group.Count() }).ToListAsync(cancellation);
        var since = clock.Today.AddDays(-TrendDays);
        var key = hamletId ?? Guid.Empty;
        var days = await db.DataQualityDays.AsNoTracking().Where(row => row.HamletId == key && row.Day >= since).OrderBy(row => row.Day).ToListAsync(cancellation);
        return new DataQualitySummary
        {
            Kinds = [.. QualityRules.All.Select(rule => new DataQualityKind(rule.Kind, rule.Title, Of(rule.Kind, false), Of(rule.Kind, true)))],
            Hamlets = await HamletsAsync(hamletId, cancellation),
            Trend = hamletId == Guid.Empty ? [] : [.. days.Select(row => new DataQualityPoint(row.Day, row.OpenProblems, Share(row.FamiliesAttested, row.Families), Share(row.ElementsFilled, row.ElementsExpected), row.MedianDecisionHours / 24))],
        };

        int Of(string kind, bool accepted) => counts.Where(count => count.Kind == kind && count.Accepted == accepted).Sum(count => count.Count);
    }

    /// <summary>Open lines of one kind, oldest first; null for an unknown kind.</summary>
    public Task<DataProblemList?> ListAsync(DataProblemQuery query, CancellationToken cancellation = default) => reader.ReadAsync(query, cancellation);

    /// <summary>
    /// Accepts one line as right, with a reason. False where it is not there; nothing is written when it is settled or accepted
    /// already. Throws <see cref="RegisterException"/> without a reason and <see cref="RegisterConflictException"/> for the loser of two.
    /// </summary>
    public async Task<bool> AcceptAsync(AcceptProblemOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var reason = options.Reason.Trim();
        if (reason.Length is < ShortestReason or > LongestReason)
            throw new RegisterException($"Alasan: tulis {ShortestReason} sampai {LongestReason} huruf, agar petugas berikutnya mengerti mengapa data ini benar.");
        if (NumberMask.Holds(reason))
            throw new RegisterException("Alasan: jangan menulis NIK atau Nomor KK; catatan ini dibaca banyak petugas.");
        var problem = await db.DataProblems.SingleOrDefaultAsync(row => row.Id == options.ProblemId, cancellation);
        if (problem is null)
            return false;
        if (problem.AcceptedAt is { } before)
            throw new RegisterConflictException($"Butir ini sudah diterima oleh {problem.AcceptedByPost} pada {clock.InWords(before)}.") { DecidedByPost = problem.AcceptedByPost, DecidedAt = before };
        if (problem.SettledAt is not null)
            throw new RegisterConflictException("Butir ini sudah selesai: datanya sudah betul sejak pemeriksaan terakhir.");

        if (by.ResidentId is { } self && await db.Residents.AnyAsync(row => row.Id == self && (row.Id == problem.ResidentId || (row.FamilyId != null && row.FamilyId == problem.FamilyId)), cancellation))
            throw new RegisterException("Butir ini tentang data Anda atau keluarga Anda sendiri. Petugas lain yang harus memutuskannya.");

        (problem.AcceptedAt, problem.AcceptedBecause, problem.AcceptedByPost) = (clock.UtcNow, reason, by.Post);
        var process = acts.Begin(ProcessKinds.QualityAccepted, by, reason);
        acts.Add(process, "accepted", nameof(DataProblem), problem.Id, problem.ResidentId, problem.FamilyId, [new ValueChange("kind", null, problem.Kind)]);
        db.Processes.Add(process);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RegisterConflictException("Butir ini baru saja ditangani petugas lain. Muat ulang daftarnya.");
        }

        return true;
    }

    private async Task<IReadOnlyList<DataQualityHamlet>> HamletsAsync(Guid? hamletId, CancellationToken cancellation)
    {
        if (hamletId == Guid.Empty || await db.DataQualityDays.MaxAsync(row => (DateOnly?)row.Day, cancellation) is not { } day)
            return [];
        var names = await db.Hamlets.AsNoTracking().ToDictionaryAsync(hamlet => hamlet.Id, hamlet => hamlet.Name, cancellation);
        var rows = await db.DataQualityDays.AsNoTracking().Where(row => row.Day == day && (hamletId == null || row.HamletId == hamletId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.HamletId == Guid.Empty ? "" : names.GetValueOrDefault(row.HamletId, ""), StringComparer.Ordinal).Select(row => new DataQualityHamlet(
            row.HamletId == Guid.Empty ? null : row.HamletId, names.GetValueOrDefault(row.HamletId), row.Day, row.Residents, row.Families, row.FamiliesAttested,
            Share(row.FamiliesAttested, row.Families), Share(row.ElementsFilled, row.ElementsExpected), row.OpenProblems, row.ReportsDecided, row.MedianDecisionHours / 24))];
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);
}
