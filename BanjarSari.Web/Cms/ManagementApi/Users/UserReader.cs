using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Reads accounts. A village has tens of them: filters and order are worked out here, for a state is in no column.</summary>
internal sealed class UserReader(CmsDbContext db, UserLocks locks)
{
    /// <summary>A page of those that match.</summary>
    public async Task<PagedModel<UserModel>> ListAsync(UserFilter filter, CancellationToken cancellation)
    {
        var found = (await ReadAsync(db.Users, cancellation)).Where(user => Matches(user, filter));
        var ordered = filter.OrderDirection == Direction.Descending ? found.OrderByDescending(KeyOf(filter.OrderBy)).ThenByDescending(user => user.Id) : found.OrderBy(KeyOf(filter.OrderBy)).ThenBy(user => user.Id);
        return PagedModel<UserModel>.Of([.. ordered], new PageQuery { Skip = filter.Skip, Take = filter.Take });
    }

    /// <summary>Those of these that are there.</summary>
    public Task<List<UserModel>> ListAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) => ReadAsync(db.Users.Where(user => ids.Contains(user.Id)), cancellation);

    /// <summary>One, or null.</summary>
    public async Task<UserModel?> FindAsync(Guid id, CancellationToken cancellation) => (await ListAsync([id], cancellation)).SingleOrDefault();

    /// <summary>Names of those of these that are there.</summary>
    public Task<List<UserItemModel>> ItemsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        db.Users.Where(user => ids.Contains(user.Id)).OrderBy(user => user.Name).Select(user => new UserItemModel(user.Id, user.Name)).ToListAsync(cancellation);

    private async Task<List<UserModel>> ReadAsync(IQueryable<CmsUser> query, CancellationToken cancellation)
    {
        var users = await query.AsNoTracking().Include(user => user.Groups).ThenInclude(member => member.Group).ToListAsync(cancellation);
        var held = await locks.ReadAsync(users, cancellation);
        return [.. users.Select(user => Of(user, held[user.Id]))];
    }

    private static UserModel Of(CmsUser user, UserLock held) => new()
    {
        Id = user.Id,
        Name = user.Name,
        Email = user.Email!,
        UserName = user.UserName!,
        LanguageIsoCode = user.Language,
        UserGroupIds = ReferenceList.Of(user.Groups.OrderBy(member => member.Group!.Alias, StringComparer.Ordinal).Select(member => member.GroupId)),
        DocumentStartNodeIds = ReferenceList.Of(user.DocumentStartNodes),
        HasDocumentRootAccess = user.DocumentRootAccess,
        MediaStartNodeIds = ReferenceList.Of(user.MediaStartNodes),
        HasMediaRootAccess = user.MediaRootAccess,
        State = StateOf(user, held.Locked),
        IsAdmin = user.Groups.Any(member => member.Group!.Alias == OfficerRoles.Admin),
        CreateDate = user.CreatedAt,
        UpdateDate = user.UpdatedAt,
        LastLoginDate = user.LastSignInAt,
        LastLockoutDate = held.LastLockedAt,
        LastPasswordChangeDate = user.PasswordChangedAt,
        FailedLoginAttempts = held.WrongTries,
    };

    private static UserState StateOf(CmsUser user, bool locked) => user switch
    {
        { DisabledAt: not null } => UserState.Disabled,
        { PasswordHash: null } => UserState.Invited,
        _ when locked => UserState.LockedOut,
        { LastSignInAt: null } => UserState.Inactive,
        _ => UserState.Active,
    };

    private static bool Matches(UserModel user, UserFilter filter) =>
        (filter.UserStates.Count == 0 || filter.UserStates.Contains(UserState.All) || filter.UserStates.Contains(user.State))
        && (filter.UserGroupIds.Count == 0 || user.UserGroupIds.Any(group => filter.UserGroupIds.Contains(group.Id)))
        && (string.IsNullOrWhiteSpace(filter.Filter) || $"{user.Name}\n{user.Email}".Contains(filter.Filter.Trim(), StringComparison.OrdinalIgnoreCase));

    private static Func<UserModel, string> KeyOf(UserOrder order) => order switch
    {
        UserOrder.UserName or UserOrder.Email => user => user.Email.ToUpperInvariant(),
        UserOrder.Language => user => user.LanguageIsoCode,
        UserOrder.Id => user => user.Id.ToString(),
        UserOrder.CreateDate => user => $"{user.CreateDate:s}",
        UserOrder.UpdateDate => user => $"{user.UpdateDate:s}",
        UserOrder.IsApproved => user => user.State == UserState.Disabled ? "0" : "1",
        UserOrder.IsLockedOut => user => user.State == UserState.LockedOut ? "1" : "0",
        UserOrder.LastLoginDate => user => $"{user.LastLoginDate:s}",
        _ => user => user.Name.ToUpperInvariant(),
    };
}
