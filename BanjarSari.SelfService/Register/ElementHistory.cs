using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>Adds to the history of elements; the act that calls saves.</summary>
public sealed class ElementHistory(PopulationDbContext db, FieldCipher cipher)
{
    /// <summary>One element went from <paramref name="old"/> to <paramref name="change"/>, both canonical.</summary>
    public ElementChange Add(Resident person, ElementValueChange change, string? old, Process process)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(process.At));
        var row = new ElementChange
        {
            Id = id,
            ResidentId = person.Id,
            Element = change.Element,
            OldValue = cipher.Seal(nameof(ElementChange), nameof(ElementChange.OldValue), id, old),
            NewValue = cipher.Seal(nameof(ElementChange), nameof(ElementChange.NewValue), id, change.NewValue),
            ChangedAt = process.At,
            Source = change.Source,
            SourceDate = change.SourceDate,
            EvidenceHash = change.EvidenceHash,
            ReportReference = change.ReportReference,
            ProcessId = process.Id,
        };
        db.ElementChanges.Add(row);
        return row;
    }

    /// <summary>One element of <paramref name="person"/> went from <paramref name="old"/> to <paramref name="now"/>, both canonical.</summary>
    public ElementChange Add(Resident person, string element, string? old, string? now, string source, DateOnly? sourceDate, Process process) =>
        Add(person, new ElementValueChange { Element = element, NewValue = now, Source = source, SourceDate = sourceDate }, old, process);
}
