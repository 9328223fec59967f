using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Deletes accounts that nobody ever used; others are shut, so that trails keep saying whose act it was.</summary>
internal sealed class UserDeleting(CmsDbContext db, CmsActLog acts)
{
    /// <summary>Throws <see cref="UserException"/> for one's own account and for one that was used.</summary>
    public async Task DeleteAsync(Guid id, StaffActor by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var user = await db.Users.Include(row => row.Groups).SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw UserService.UserMissing();
        if (user.Id == by.Key)
            throw new UserException("Anda tidak dapat menghapus akun sendiri. Minta administrator lain.") { Code = "CannotDeleteSelf" };
        await GroupRules.KeepAnAdministratorAsync(db, id, cancellation);
        if (user.LastSignInAt is not null || await db.Acts.AnyAsync(act => act.ActorKey == id, cancellation))
            throw new UserException("Akun yang pernah dipakai tidak dihapus, agar jejaknya tetap dapat dibaca. Nonaktifkan akun ini.") { Code = "CannotDelete" };
        acts.Add(CmsActKinds.UserDeleted, by, user, user.Email);
        db.Users.Remove(user);
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }
}
