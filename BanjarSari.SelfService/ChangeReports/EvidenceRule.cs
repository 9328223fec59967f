namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One line of the evidence matrix: the first that fits an element and value, or an event, holds.</summary>
/// <param name="Elements">Keys of elements; null: a rule of an event.</param>
/// <param name="Kind">One of <see cref="ReportKinds.WithForm"/>; null: a rule of elements.</param>
/// <param name="Field">Field of the form whose value decides.</param>
/// <param name="Values">Only when the new value, or the field, is one of these; null: always.</param>
/// <param name="Accepted">Keys of <see cref="EvidenceKind"/>; one of them is enough.</param>
/// <param name="ValueFromDocument">The new value is read from the document by the officer.</param>
public sealed record EvidenceRule(IReadOnlyList<string>? Elements, string? Kind, string? Field, IReadOnlyList<string>? Values, IReadOnlyList<string> Accepted, bool ValueFromDocument);
