using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Makes, shuts and opens accounts; every act leaves its trace, and nothing changed means nothing written.</summary>
public sealed class UserService(CmsDbContext db, UserManager<CmsUser> users, CmsActLog acts, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>Makes an account without a password: its owner sets one by a one-time link. Throws <see cref="UserException"/>.</summary>
    public async Task<CmsUser> CreateAsync(CreateUserOptions options, StaffActor by, CancellationToken cancellation = default)
    {
        var name = CheckedName(options.Name);
        var groups = await db.UserGroups.Where(group => options.Groups.Contains(group.Alias) || options.GroupIds.Contains(group.Id)).ToListAsync(cancellation);
        GroupRules.CheckChoice(groups, options.Groups.Distinct().Count() + options.GroupIds.Distinct().Count());

        var now = clock.GetUtcNow().UtcDateTime;
        var user = new CmsUser { Id = options.Id ?? Guid.CreateVersion7(clock.GetUtcNow()), Name = name, UserName = options.Email.Trim(), Email = options.Email.Trim(), CreatedAt = now, UpdatedAt = now };
        foreach (var group in groups)
            user.Groups.Add(new UserGroupMember { UserId = user.Id, GroupId = group.Id, Group = group });
        acts.Add(CmsActKinds.UserCreated, by, user, string.Join(", ", groups.Select(group => group.Alias)));
        var result = await users.CreateAsync(user);
        if (result.Succeeded)
            return user;
        db.ChangeTracker.Clear();
        throw new UserException(result.Errors.First().Description) { Field = "email", Code = result.Errors.First().Code };
    }

    /// <summary>Shuts an account and ends its sessions. Throws <see cref="UserException"/> for the last administrator.</summary>
    public async Task DisableAsync(Guid id, StaffActor by, CancellationToken cancellation = default)
    {
        // Held until saved: two administrators cannot shut each other out at once.
        using var turn = await db.Gate.EnterAsync(cancellation);
        var user = await FindAsync(id, cancellation);
        if (user.DisabledAt is not null)
            return;
        if (user.Id == by.Key)
            throw new UserException("Anda tidak dapat menonaktifkan akun sendiri. Minta administrator lain.") { Code = "CannotDisableSelf" };
        await GroupRules.KeepAnAdministratorAsync(db, id, cancellation);
        user.DisabledAt = user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        db.StaffSessions.RemoveRange(await db.StaffSessions.Where(session => session.UserId == id).ToListAsync(cancellation));
        await WithdrawLinksAsync(id, cancellation);
        acts.Add(CmsActKinds.UserDisabled, by, user);
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }

    /// <summary>Opens a shut account again.</summary>
    public async Task EnableAsync(Guid id, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await FindAsync(id, cancellation);
        if (user.DisabledAt is null)
            return;
        user.DisabledAt = null;
        user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        acts.Add(CmsActKinds.UserEnabled, by, user);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task WithdrawLinksAsync(Guid id, CancellationToken cancellation)
    {
        foreach (var link in await db.UserLinks.Where(link => link.UserId == id && link.UsedAt == null).ToListAsync(cancellation))
            link.UsedAt = clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>A name without spaces around it. Throws <see cref="UserException"/>.</summary>
    internal static string CheckedName(string name) =>
        name.Trim() is { Length: > 0 and <= LongestName } good ? good : throw new UserException($"Isi nama, paling panjang {LongestName} huruf.") { Field = "name", Code = "InvalidName" };

    /// <summary>Nobody has that key.</summary>
    internal static UserException UserMissing() => new("Akun itu tidak ada. Muat ulang daftarnya.") { Code = "UserNotFound" };

    private async Task<CmsUser> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Users.SingleOrDefaultAsync(user => user.Id == id, cancellation) ?? throw UserMissing();
}
