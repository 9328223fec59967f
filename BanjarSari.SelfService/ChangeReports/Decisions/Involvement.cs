using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// Whether a report concerns an officer's own person or family, by person, not by account: as reporter, subject, confirmer or
/// somebody named in an item; by the family of today, that of the day of reporting, and any that the officer once stood in.
/// </summary>
public sealed class Involvement(PopulationDbContext db, ItemDetails details)
{
    /// <summary><paramref name="officerResidentId"/> null: lives elsewhere, has no family here.</summary>
    public async Task<bool> IsAsync(ChangeReport report, Guid? officerResidentId, CancellationToken cancellation = default)
    {
        if (officerResidentId is not { } officer)
            return false;
        var people = report.Items.SelectMany(PeopleOf).Append(report.ReporterResidentId).ToHashSet();
        if (people.Contains(officer))
            return true;
        var theirs = await db.Residents.Where(row => people.Contains(row.Id) && row.FamilyId != null).Select(row => row.FamilyId!.Value).ToListAsync(cancellation);
        if (report.FamilyId is { } then)
            theirs.Add(then);
        return theirs.Intersect(await FamiliesOfAsync(officer, cancellation)).Any();
    }

    /// <summary>Whether a resident is the officer or of the officer's family, now or once.</summary>
    public async Task<bool> IsAsync(Guid residentId, Guid? officerResidentId, CancellationToken cancellation = default)
    {
        if (officerResidentId is not { } officer)
            return false;
        var family = await db.Residents.Where(row => row.Id == residentId).Select(row => row.FamilyId).SingleOrDefaultAsync(cancellation);
        return residentId == officer || (family is { } key && (await FamiliesOfAsync(officer, cancellation)).Contains(key));
    }

    /// <summary>Whether the officer, or another account of the same person, filed the report at the counter.</summary>
    public async Task<bool> EnteredAsync(ChangeReport report, OfficerContext officer, CancellationToken cancellation = default)
    {
        if (report.FiledByOfficer is not { } key)
            return false;
        var person = await db.Officers.Where(row => row.UserKey == key).Select(row => row.ResidentId).SingleOrDefaultAsync(cancellation);
        return DecisionRules.IsSame(key, person, officer);
    }

    private IEnumerable<Guid> PeopleOf(ChangeItem item)
    {
        if (item.SubjectResidentId is { } subject)
            yield return subject;
        if (item.ConfirmerResidentId is { } confirmer)
            yield return confirmer;
        foreach (var named in details.PeopleIn(item))
            yield return named;
    }

    // The trail knows in which families a person has stood.
    private async Task<HashSet<Guid>> FamiliesOfAsync(Guid officer, CancellationToken cancellation)
    {
        var now = await db.Residents.Where(row => row.Id == officer).Select(row => row.FamilyId).ToListAsync(cancellation);
        var once = await db.ProcessEvents.Where(row => row.ResidentId == officer && row.FamilyId != null && row.EntityKind != nameof(ChangeItem) && row.EntityKind != nameof(ChangeReport)).Select(row => row.FamilyId).Distinct().ToListAsync(cancellation);
        var then = await db.PopulationEvents.Where(row => row.ResidentId == officer && row.FamilyId != null).Select(row => row.FamilyId).Distinct().ToListAsync(cancellation);
        return [.. now.Concat(once).Concat(then).OfType<Guid>()];
    }
}
