using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>An approved item with all that the register needs to follow it.</summary>
public sealed record AppliedItem
{
    /// <summary>The report.</summary>
    public required ChangeReport Report { get; init; }

    /// <summary>The item.</summary>
    public required ChangeItem Item { get; init; }

    /// <summary>Opened new value of an element.</summary>
    public required string? NewValue { get; init; }

    /// <summary>Opened details.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Hash of the evidence; null: paper, or none.</summary>
    public required byte[]? EvidenceHash { get; init; }

    /// <summary>Day of sending in the village: when it was reported.</summary>
    public required DateOnly ReportedOn { get; init; }

    /// <summary>The act.</summary>
    public required Process Process { get; init; }

    /// <summary>The person it is about; throws when it is about nobody recorded.</summary>
    public Guid Subject => Item.SubjectResidentId ?? throw new RegisterException("Butir ini tidak menyebut orang yang tercatat. Minta pelapor mengirim laporan baru.");

    /// <summary>A filled-in field; throws when it is missing.</summary>
    public string Needed(string key) => Fields.GetValueOrDefault(key) ?? throw new RegisterException("Isian laporan ini tidak lengkap. Minta pelapor melengkapinya.");

    /// <summary>A date field, or null.</summary>
    public DateOnly? Day(string key) => Fields.TryGetValue(key, out var text) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A code field, or null.</summary>
    public int? Code(string key) => Fields.TryGetValue(key, out var text) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>A resident named in a field, or null.</summary>
    public Guid? Person(string key) => Fields.TryGetValue(key, out var text) ? Guid.Parse(text) : null;

    /// <summary>A change of an element that rests on this item.</summary>
    public ElementValueChange Change(string element, string? value) => new()
    {
        Element = element,
        NewValue = value,
        Source = Item.Basis,
        SourceDate = Day(ItemDetails.DocumentDate),
        EvidenceHash = EvidenceHash,
        ReportReference = Report.Reference,
    };
}
