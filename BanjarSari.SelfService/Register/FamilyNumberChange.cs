using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Gives a family the number of a card that Disdukcapil issued, read from the card by an officer.</summary>
public sealed class FamilyNumberChange(PopulationDbContext db, ResidentNumbers numbers, ActLog acts)
{
    /// <summary>
    /// Sets number and date as part of a larger act; the caller saves. Nothing when both are so already. Throws
    /// <see cref="RegisterException"/> when another family has the number.
    /// </summary>
    internal async Task PrepareAsync(Guid familyId, KkNumber number, DateOnly? issuedOn, Process process, CancellationToken cancellation)
    {
        var family = await db.Families.SingleAsync(row => row.Id == familyId, cancellation);
        var old = numbers.KkNumberOf(family)?.Digits;
        var changes = new List<ValueChange>();
        if (old != number.Digits)
        {
            numbers.SetKkNumber(family, number);
            family.TemporaryNumber = null;
            changes.Add(new ValueChange(nameof(Family.KkNumber), old, number.Digits));
            if (await db.Families.AnyAsync(row => row.Id != familyId && row.ClosedAt == null && row.KkIndex == family.KkIndex, cancellation))
                throw new RegisterException("Nomor KK ini sudah tercatat untuk keluarga lain. Periksa lagi dokumennya.");
        }

        if (issuedOn is { } day && family.CardIssuedOn != day)
        {
            changes.Add(new ValueChange(nameof(Family.CardIssuedOn), Text(family.CardIssuedOn), Text(day)));
            family.CardIssuedOn = day;
        }

        if (changes.Count > 0)
            acts.Add(process, "changed", nameof(Family), family.Id, familyId: family.Id, changes: changes);
    }

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
