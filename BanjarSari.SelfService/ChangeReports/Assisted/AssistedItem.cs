namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>One thing that should change, as told at the counter.</summary>
public sealed record AssistedItem
{
    /// <summary>One of <see cref="ReportKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose record; null for a person not yet recorded.</summary>
    public Guid? SubjectResidentId { get; init; }

    /// <summary>Key of the element, for a change.</summary>
    public string? Element { get; init; }

    /// <summary>New value in canonical form; null with <see cref="Clear"/>, or where the officer reads it from the document later.</summary>
    public string? Value { get; init; }

    /// <summary>The element is to be emptied.</summary>
    public bool Clear { get; init; }

    /// <summary>Fields of an event or a missing member, by key.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; init; } = new Dictionary<string, string?>();

    /// <summary>Reason in the resident's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Key of the evidence, see <see cref="EvidenceMatrix"/>.</summary>
    public required string BasisKind { get; init; }

    /// <summary>The resident brings the evidence another day.</summary>
    public bool BringToOffice { get; init; }
}
