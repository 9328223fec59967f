using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Puts accounts into groups and takes them out, by the rules of <see cref="GroupRules"/>.</summary>
internal sealed class UserMemberships(CmsDbContext db, SecondStepPolicy secondStep, StaffSessionService sessions, CmsActLog acts, TimeProvider clock)
{
    /// <summary>Gives these accounts exactly these groups. Throws <see cref="UserException"/>; then none is changed.</summary>
    public Task SetAsync(IReadOnlyList<Guid> userIds, IReadOnlyList<Guid> groupIds, StaffActor by, CancellationToken cancellation = default) =>
        ChangeAsync(userIds, _ => groupIds, by, cancellation);

    /// <summary>Adds these accounts to a group.</summary>
    public Task AddAsync(Guid groupId, IReadOnlyList<Guid> userIds, StaffActor by, CancellationToken cancellation = default) =>
        ChangeAsync(userIds, there => [.. there.Append(groupId).Distinct()], by, cancellation);

    /// <summary>Takes these accounts out of a group.</summary>
    public Task RemoveAsync(Guid groupId, IReadOnlyList<Guid> userIds, StaffActor by, CancellationToken cancellation = default) =>
        ChangeAsync(userIds, there => [.. there.Where(id => id != groupId)], by, cancellation);

    /// <summary>For a caller who holds the gate, has loaded the groups of <paramref name="user"/>, and saves.</summary>
    public async Task ApplyAsync(CmsUser user, IReadOnlyList<Guid> groupIds, StaffActor by, ChangeNotes notes, CancellationToken cancellation)
    {
        var before = user.Groups.ToList();
        if (before.Select(member => member.GroupId).ToHashSet().SetEquals(groupIds))
            return;
        if (user.Id == by.Key)
            throw new UserException("Anda tidak dapat mengubah kelompok akun sendiri. Minta administrator lain.") { Field = "userGroupIds", Code = "CannotChangeOwnGroups" };
        var groups = await db.UserGroups.Where(group => groupIds.Contains(group.Id)).ToListAsync(cancellation);
        GroupRules.CheckChoice(groups, groupIds.Distinct().Count());
        if (before.Exists(member => member.Group!.Alias == OfficerRoles.Admin) && groups.TrueForAll(group => group.Alias != OfficerRoles.Admin))
            await GroupRules.KeepAnAdministratorAsync(db, user.Id, cancellation);

        notes.Add("kelompok", before.Select(member => member.Group!.Alias), groups.Select(group => group.Alias));
        foreach (var member in before.Where(member => !groupIds.Contains(member.GroupId)))
            user.Groups.Remove(member);
        foreach (var group in groups.Where(group => before.TrueForAll(member => member.GroupId != group.Id)))
            user.Groups.Add(new UserGroupMember { UserId = user.Id, GroupId = group.Id, Group = group });
        // Whoever now needs an authenticator app connects it at the next sign-in, not some day.
        if (user.TotpEnrolledAt is null && secondStep.IsRequired(groups.Select(group => group.Alias)))
            await sessions.EndAllAsync(user.Id, cancellation: cancellation);
    }

    private async Task ChangeAsync(IReadOnlyList<Guid> userIds, Func<IEnumerable<Guid>, IReadOnlyList<Guid>> wanted, StaffActor by, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var users = await db.Users.Include(row => row.Groups).ThenInclude(member => member.Group).Where(row => userIds.Contains(row.Id)).ToListAsync(cancellation);
        if (users.Count != userIds.Distinct().Count())
            throw UserService.UserMissing();
        foreach (var user in users)
        {
            var notes = new ChangeNotes();
            await ApplyAsync(user, wanted(user.Groups.Select(member => member.GroupId)), by, notes, cancellation);
            if (!notes.Any)
                continue;
            user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
            acts.Add(CmsActKinds.UserChanged, by, user, notes.ToString());
        }

        await db.SaveInGateAsync(cancellationToken: cancellation);
    }
}
