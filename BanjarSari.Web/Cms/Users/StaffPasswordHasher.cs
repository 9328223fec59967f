using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Identity;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// Hashes passwords of staff as PINs are hashed: pepper from the root key, Argon2id, wrapped. A stolen <c>cms.db</c> alone
/// lets nobody try passwords.
/// </summary>
internal sealed class StaffPasswordHasher(PinHasher hasher) : IPasswordHasher<CmsUser>
{
    public string HashPassword(CmsUser user, string password) => Convert.ToBase64String(hasher.Hash(user.Id, password));

    public PasswordVerificationResult VerifyHashedPassword(CmsUser user, string hashedPassword, string providedPassword)
    {
        var record = Convert.FromBase64String(hashedPassword);
        if (!hasher.Verify(user.Id, providedPassword, record))
            return PasswordVerificationResult.Failed;
        return hasher.NeedsRehash(record) ? PasswordVerificationResult.SuccessRehashNeeded : PasswordVerificationResult.Success;
    }
}
