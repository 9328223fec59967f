using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Decides which looks a subject must not read of (register.md section 12, Estonia's lesson: a log that told relatives of
/// somebody else's will). The rule stands in <c>Audit/README.md</c>.
/// </summary>
public sealed class ConfidentialLooks(PopulationDbContext db)
{
    /// <summary>What stands in <see cref="AccessLogEntry.Confidential"/>.</summary>
    public const string ProtectedCase = "laporan orang lain yang dilindungi";

    /// <summary>
    /// The reason for a look at <paramref name="subjectId"/> on behalf of a case that <paramref name="filedBy"/> brought; null: the
    /// subject may read of it. Protected is a case whose bringer, or whose person concerned, is hidden from the family.
    /// </summary>
    public async Task<string?> ReasonAsync(Guid subjectId, Guid filedBy, IReadOnlyCollection<Guid> concerned, CancellationToken cancellation = default)
    {
        if (subjectId == filedBy)
            return null;
        Guid[] others = [.. concerned.Append(filedBy).Where(person => person != subjectId)];
        return await db.Residents.AnyAsync(row => others.Contains(row.Id) && row.HiddenFromFamily, cancellation) ? ProtectedCase : null;
    }
}
