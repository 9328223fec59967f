using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>Adds to the history of elements; the act that calls saves.</summary>
public sealed class ElementHistory(PopulationDbContext db, FieldCipher cipher)
{
    /// <summary>One element of <paramref name="person"/> went from <paramref name="old"/> to <paramref name="now"/>, both canonical.</summary>
    public ElementChange Add(Resident person, string element, string? old, string? now, string source, DateOnly? sourceDate, Process process)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(process.At));
        var row = new ElementChange
        {
            Id = id,
            ResidentId = person.Id,
            Element = element,
            OldValue = cipher.Seal(nameof(ElementChange), nameof(ElementChange.OldValue), id, old),
            NewValue = cipher.Seal(nameof(ElementChange), nameof(ElementChange.NewValue), id, now),
            ChangedAt = process.At,
            Source = source,
            SourceDate = sourceDate,
            ProcessId = process.Id,
        };
        db.ElementChanges.Add(row);
        return row;
    }
}
