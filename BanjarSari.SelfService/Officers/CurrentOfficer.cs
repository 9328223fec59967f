using System.Security.Claims;
using BanjarSari.SelfService.DataStore;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Officers;

/// <summary>Who of the staff carries out this request. Only behind one of <see cref="OfficerPolicies"/>.</summary>
public sealed class CurrentOfficer(IHttpContextAccessor accessor, PopulationDbContext db)
{
    private OfficerContext? _known;

    /// <summary>The officer; read once per request. Throws <see cref="InvalidOperationException"/> on a request of somebody else.</summary>
    public async Task<OfficerContext> GetAsync(CancellationToken cancellation = default) => _known ??= await ReadAsync(cancellation);

    private async Task<OfficerContext> ReadAsync(CancellationToken cancellation)
    {
        var principal = accessor.HttpContext?.User ?? throw new InvalidOperationException("No request.");
        var roles = OfficerPolicies.RolesOf(principal);
        // A resident's principal has a key too, but no role.
        if (roles.Count == 0 || !Guid.TryParse(principal.FindFirstValue("sub") ?? principal.FindFirstValue(ClaimTypes.NameIdentifier), out var key))
            throw new InvalidOperationException("The request is not an officer's.");

        var officer = await db.Officers.AsNoTracking().SingleOrDefaultAsync(row => row.UserKey == key, cancellation);
        return new OfficerContext
        {
            UserKey = key,
            Name = officer?.Name ?? principal.FindFirstValue("name") ?? principal.Identity?.Name ?? "petugas",
            Post = officer?.Post ?? "Petugas",
            Roles = roles,
            ResidentId = officer?.ResidentId,
            HamletId = officer?.HamletId,
            RwId = officer?.RwId,
            RtId = officer?.RtId,
            Linked = officer is not null,
        };
    }
}
