using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>The browsers from which a resident has signed in.</summary>
public sealed class KnownDevices(PopulationDbContext db, DeviceCookie cookies, Inbox inbox, ActLog acts, TimeProvider clock, IOptions<SignInLimits> limits)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The device of this nonce, if it is the resident's and not too old.</summary>
    public async Task<Guid?> FindAsync(Guid? residentId, byte[]? nonce, CancellationToken cancellation = default)
    {
        if (nonce is null)
            return null;
        var (hash, now) = (DeviceCookie.HashOf(nonce), Now);
        var device = await db.KnownDevices.AsNoTracking().SingleOrDefaultAsync(row => row.NonceHash == hash && row.ResidentId == residentId && row.ExpiresAt > now, cancellation);
        return device?.Id;
    }

    /// <summary>
    /// Lengthens the life of a known device or makes a new one known, with a notice. Returns the cookie's value
    /// and the device's key; the caller saves.
    /// </summary>
    internal async Task<(string Cookie, Guid DeviceId)> RememberAsync(ResidentAccount account, Guid? deviceId, string? cookie, string name, CancellationToken cancellation)
    {
        var expires = Now.AddDays(limits.Value.DeviceDays);
        if (deviceId is { } known)
        {
            var device = await db.KnownDevices.SingleAsync(row => row.Id == known, cancellation);
            (device.LastUsedAt, device.ExpiresAt, device.Device) = (Now, expires, name);
            return (cookies.With(cookie, account.NikIndex, cookies.NonceFor(cookie, account.NikIndex)!), known);
        }

        var nonce = DeviceCookie.NewNonce();
        var added = new KnownDevice
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ResidentId = account.ResidentId,
            NonceHash = DeviceCookie.HashOf(nonce),
            Device = name,
            CreatedAt = Now,
            LastUsedAt = Now,
            ExpiresAt = expires,
        };
        db.KnownDevices.Add(added);
        inbox.NewDevice(account.ResidentId, name);
        return (cookies.With(cookie, account.NikIndex, nonce), added.Id);
    }

    /// <summary>The resident's devices, the last used first.</summary>
    public Task<List<KnownDevice>> ListAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var now = Now;
        return db.KnownDevices.AsNoTracking().Where(row => row.ResidentId == residentId && row.ExpiresAt > now).OrderByDescending(row => row.LastUsedAt).ToListAsync(cancellation);
    }

    /// <summary>Forgets one device. False, and nothing written, when it is not the resident's.</summary>
    public async Task<bool> RemoveAsync(RemoveDeviceOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var device = await db.KnownDevices.SingleOrDefaultAsync(row => row.Id == options.DeviceId && row.ResidentId == options.ResidentId, cancellation);
        if (device is null)
            return false;
        db.KnownDevices.Remove(device);
        var process = acts.Begin(ProcessKinds.DeviceRemoved, by);
        acts.Add(process, "removed", nameof(KnownDevice), device.Id, device.ResidentId, changes: [new ValueChange(nameof(KnownDevice.Device), device.Device, null)]);
        db.Processes.Add(process);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
