using BanjarSari.SelfService.Village;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>One-time links for others, which an administrator hands over: no password travels, nobody but its owner ever knows it.</summary>
internal sealed class UserInvitations(CmsDbContext db, UserLinkService links, IOptions<VillageOptions> village)
{
    /// <summary>A new link by which the owner of an account sets a password; earlier ones are withdrawn. Throws <see cref="UserException"/>.</summary>
    public async Task<string> LinkAsync(Guid userId, StaffActor by, CancellationToken cancellation = default)
    {
        if (userId == by.Key)
            throw new UserException("Tautan hanya untuk akun orang lain. Ganti kata sandi Anda sendiri lewat profil.") { Code = "CannotLinkSelf" };
        var user = await db.Users.SingleOrDefaultAsync(row => row.Id == userId, cancellation) ?? throw UserService.UserMissing();
        if (user.DisabledAt is not null)
            throw new UserException("Akun ini dinonaktifkan. Aktifkan lebih dahulu.") { Code = "UserDisabled" };
        return $"{village.Value.PublicUrl.TrimEnd('/')}{StaffPaths.SetPassword}/{await links.IssueAsync(user, by, cancellation)}";
    }
}
