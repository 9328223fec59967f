using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Brings a new value into canonical form and compares it with the register.</summary>
public sealed class ElementValueCheck(PopulationDbContext db, ElementRules rules, EvidenceMatrix matrix, FieldCipher cipher, VillageClock clock)
{
    /// <summary>What the register holds now, canonical.</summary>
    public async Task<string?> NowAsync(Guid residentId, Element element, CancellationToken cancellation = default) =>
        element.Get(await db.Residents.AsNoTracking().SingleAsync(row => row.Id == residentId, cancellation), cipher);

    /// <summary>
    /// The new value, canonical; null: to be emptied, or read from the document by the officer. Throws
    /// <see cref="RegisterException"/>: nothing given, not of the kind, or already recorded.
    /// </summary>
    public string? Canonical(Element element, TypedValue typed, string? now)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (matrix.ValueFromDocument(element.Key))
            return null;
        var wanted = typed.Clear ? rules.Canonical(element, null, clock.Today) : rules.Canonical(element, typed.Text, clock.Today);
        if (wanted is null && !typed.Clear && element.Kind != ElementKind.Flag)
            throw new RegisterException($"{element.Label}: isi atau pilih data yang benar.");
        if (wanted == now)
            throw new RegisterException(now is null ? $"{element.Label}: data ini memang belum diisi. Isi data yang benar." : $"{element.Label}: data ini sudah tercatat seperti itu. Isi data yang benar, atau kembali bila tidak ada yang berubah.");
        return wanted;
    }
}
