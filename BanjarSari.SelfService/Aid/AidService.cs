using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Aid;

/// <summary>
/// BANTUAN: all aid that reaches a resident, in person or through family, household or group as they stand at
/// the moment of the request. What other members of the family get in person is theirs alone.
/// </summary>
public sealed class AidService(PopulationDbContext db, ReferenceCodeBook codes, VillageClock clock)
{
    /// <summary>The aid of one resident: running first, then the newest programme.</summary>
    public async Task<IReadOnlyList<AidView>> ReadAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var memberships = await MembershipsAsync(residentId, cancellation);
        var recipients = await RecipientsAsync(residentId, [.. memberships.Select(group => group.GroupId).Distinct()], cancellation);
        return [.. recipients.Select(row => View(row, memberships)).OfType<AidView>()
            .OrderByDescending(aid => aid.Running).ThenByDescending(aid => aid.StartsOn).ThenBy(aid => aid.Program, StringComparer.Ordinal)];
    }

    private async Task<List<GroupMembership>> MembershipsAsync(Guid residentId, CancellationToken cancellation) =>
        await db.GroupMembers.AsNoTracking().Where(row => row.ResidentId == residentId)
            .Join(db.Groups, row => row.GroupId, group => group.Id, (row, group) => new GroupMembership(group.Id, group.Name, row.JoinedOn, row.LeftOn))
            .ToListAsync(cancellation);

    private async Task<List<AidRecipient>> RecipientsAsync(Guid residentId, List<Guid> groups, CancellationToken cancellation)
    {
        var me = await db.Residents.AsNoTracking().Where(row => row.Id == residentId).Select(row => new { row.FamilyId, row.HouseholdId }).SingleAsync(cancellation);
        // No family is a key that nobody has: compared with null it would match everyone without family.
        var (family, household) = (me.FamilyId ?? Guid.Empty, me.HouseholdId ?? Guid.Empty);
        return await db.AidRecipients.AsNoTracking().Include(row => row.Program).Include(row => row.Disbursements)
            .Where(row => row.ResidentId == residentId || row.FamilyId == family || row.HouseholdId == household || groups.Contains(row.GroupId!.Value))
            .OrderBy(row => row.Id).AsSplitQuery().ToListAsync(cancellation);
    }

    private AidView? View(AidRecipient row, List<GroupMembership> memberships)
    {
        var group = memberships.FindAll(membership => membership.GroupId == row.GroupId);
        var mine = row.Disbursements.FindAll(given => row.GroupId is null || group.Exists(membership => membership.Covers(given.On)));
        if (row.GroupId is not null && mine.Count == 0 && !group.Exists(membership => membership.Covers(clock.Today)))
            return null;

        var program = row.Program!;
        return new AidView
        {
            Reach = row.ResidentId is not null ? AidReach.Person : row.FamilyId is not null ? AidReach.Family : row.HouseholdId is not null ? AidReach.Household : AidReach.Group,
            Group = group.FirstOrDefault()?.Name,
            Program = program.Name,
            Description = program.Description,
            Owner = program.Owner,
            FundSource = codes.Screen("fund-source", program.FundSource),
            StartsOn = program.StartsOn,
            EndsOn = program.EndsOn,
            State = row.State,
            StoppedReason = row.State == AidStates.Stopped ? row.StoppedReason : null,
            Decision = program.Decision,
            DecidedOn = row.DecidedOn,
            DeliveredRupiah = mine.Where(given => given.Delivered).Sum(given => given.AmountRupiah ?? 0),
            Running = row.State != AidStates.Stopped && (program.EndsOn is null || program.EndsOn >= clock.Today),
            Disbursements = [.. mine.OrderByDescending(given => given.On).ThenBy(given => given.Id)
                .Select(given => new AidDisbursementView(given.Stage, given.On, What(given), given.Delivered, !given.Delivered && given.On < clock.Today))],
        };
    }

    private static string What(AidDisbursement given) =>
        string.Join(" dan ", new[] { given.AmountRupiah is { } amount ? Indonesian.Rupiah(amount) : null, given.Goods }.OfType<string>());
}
