using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Compares semula with the register of today (register.md 12, no. 3).</summary>
public sealed class RegisterNow(PopulationDbContext db, FieldCipher cipher, ElementWords words)
{
    /// <summary>Null for an item that is not about an element of a recorded person.</summary>
    public async Task<RegisterValue?> OfAsync(ChangeItem item, CancellationToken cancellation = default)
    {
        if (item.Element is not { } element || item.SubjectResidentId is not { } subject)
            return null;
        var person = await db.Residents.SingleAsync(row => row.Id == subject, cancellation);
        return new RegisterValue(cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue), ElementCatalog.Of(element).Get(person, cipher));
    }

    /// <summary>Throws <see cref="RegisterConflictException"/> when the register moved and <paramref name="confirmed"/> is not what it holds.</summary>
    internal async Task CheckAsync(ChangeItem item, string? confirmed, CancellationToken cancellation)
    {
        if (await OfAsync(item, cancellation) is not { Moved: true } value || (confirmed is not null && confirmed == (value.Now ?? "")))
            return;
        var element = ElementCatalog.Of(item.Element!);
        var now = words.Of(element, value.Now) is { } text ? $"sekarang {text}" : "sekarang kosong";
        throw new RegisterConflictException($"{element.Label} di register sudah berubah sejak laporan ini dikirim: {now}. Periksa lagi. Bila tetap disetujui, pastikan nilai yang sekarang itu.") { Changed = [element.Label] };
    }
}
