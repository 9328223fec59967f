using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Whether accounts have an authenticator app.</summary>
internal sealed class TwoFactorReader(CmsDbContext db)
{
    /// <summary>The one provider; null: no such account.</summary>
    public async Task<IReadOnlyList<TwoFactorProviderModel>?> ReadAsync(Guid userId, CancellationToken cancellation)
    {
        var found = await db.Users.Where(user => user.Id == userId).Select(user => new { Enrolled = user.TotpEnrolledAt != null }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : [new TwoFactorProviderModel(TwoFactorProviderModel.Authenticator, found.Enrolled)];
    }
}
