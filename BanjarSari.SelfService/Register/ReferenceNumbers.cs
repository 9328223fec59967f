using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Gives the next <see cref="ReferenceNumber"/> of a series; the act that calls saves.</summary>
public sealed class ReferenceNumbers(PopulationDbContext db)
{
    /// <summary>
    /// The next reference of <paramref name="prefix"/> in <paramref name="year"/>. Call inside the write gate
    /// (<see cref="PopulationDbContext.Gate"/>), then save: another process that took the same number makes the save fail
    /// with <see cref="DbUpdateConcurrencyException"/> or a unique violation, and the act is to be tried again.
    /// </summary>
    public async Task<string> NextAsync(string prefix, int year, CancellationToken cancellation = default)
    {
        var name = $"{prefix}-{year}";
        var sequence = await db.NumberSequences.SingleOrDefaultAsync(row => row.Name == name, cancellation);
        if (sequence is null)
            db.NumberSequences.Add(sequence = new NumberSequence { Name = name });
        sequence.Last++;
        return ReferenceNumber.Of(prefix, year, sequence.Last);
    }
}
