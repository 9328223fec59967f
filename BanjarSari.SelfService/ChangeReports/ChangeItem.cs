using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Butir: one element that should change, as form F-1.06 has it: semula, menjadi, dasar perubahan.</summary>
public sealed class ChangeItem
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; init; }

    /// <summary>Key of the element, see <see cref="Register.Elements.ElementCatalog"/>.</summary>
    public required string Element { get; init; }

    /// <summary>Semula: frozen copy in canonical form, sealed.</summary>
    public SealedText? OldValue { get; init; }

    /// <summary>Menjadi: canonical form, sealed.</summary>
    public SealedText? NewValue { get; set; }

    /// <summary>Reason given by the resident.</summary>
    public required string Reason { get; set; }

    /// <summary>Dasar perubahan: kind of evidence.</summary>
    public required string Basis { get; set; }

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Post that decided.</summary>
    public string? DecidedByPost { get; set; }

    /// <summary>Coded reason of a refusal.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>Sentence of the officer that the resident reads.</summary>
    public string? Answer { get; set; }
}
