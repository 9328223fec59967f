using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Reads user groups, of which a village has some ten.</summary>
internal sealed class UserGroupReader(CmsDbContext db)
{
    public async Task<PagedModel<UserGroupModel>> ListAsync(string? text, PageQuery page, CancellationToken cancellation)
    {
        var found = (await Groups.ToListAsync(cancellation)).Where(group => string.IsNullOrWhiteSpace(text) || group.Name.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase));
        return PagedModel<UserGroupModel>.Of([.. found.Select(UserGroupModel.Of)], page);
    }

    public async Task<UserGroupModel?> FindAsync(Guid id, CancellationToken cancellation) =>
        await Groups.SingleOrDefaultAsync(group => group.Id == id, cancellation) is { } group ? UserGroupModel.Of(group) : null;

    public Task<List<UserGroupItemModel>> ItemsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        Groups.Where(group => ids.Contains(group.Id)).Select(group => new UserGroupItemModel(group.Id, group.Name, group.Alias, group.Icon)).ToListAsync(cancellation);

    private IQueryable<UserGroup> Groups => db.UserGroups.AsNoTracking().OrderBy(group => group.Name).ThenBy(group => group.Id);
}
