using System.Security.Cryptography;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>One-time codes from the PIN slip: eight digits, kept as keyed hashes, used up by a success.</summary>
public sealed class DeviceCodes(PopulationDbContext db, BlindIndex index, TimeProvider clock)
{
    private const int Length = 8;

    /// <summary>Replaces the codes of a resident by <paramref name="count"/> new ones and returns them in clear, for the slip. The caller saves.</summary>
    public async Task<IReadOnlyList<string>> ReplaceAsync(Guid residentId, int count, CancellationToken cancellation = default)
    {
        db.DeviceCodes.RemoveRange(await db.DeviceCodes.Where(code => code.ResidentId == residentId).ToListAsync(cancellation));
        var codes = new HashSet<string>();
        while (codes.Count < count)
            codes.Add(RandomNumberGenerator.GetString("0123456789", Length));
        db.DeviceCodes.AddRange(codes.Select(code => new DeviceCode
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = residentId,
            CodeHash = HashOf(residentId, code),
            IssuedAt = clock.GetUtcNow().UtcDateTime,
        }));
        return [.. codes];
    }

    /// <summary>The unused code that was typed (blanks as printed are allowed), or null; a resident that does not exist costs the same question.</summary>
    public async Task<Guid?> FindAsync(Guid? residentId, string? typed, CancellationToken cancellation = default)
    {
        var code = typed?.Replace(" ", "", StringComparison.Ordinal);
        if (code is not { Length: Length } || !code.All(char.IsAsciiDigit))
            return null;
        var owner = residentId ?? Guid.Empty;
        var hash = HashOf(owner, code);
        var found = await db.DeviceCodes.AsNoTracking().SingleOrDefaultAsync(row => row.ResidentId == owner && row.UsedAt == null && row.CodeHash == hash, cancellation);
        return found?.Id;
    }

    private byte[] HashOf(Guid residentId, string code) => index.Of("device-code", $"{residentId:N}|{code}");
}
