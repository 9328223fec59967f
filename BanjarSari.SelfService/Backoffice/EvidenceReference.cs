using BanjarSari.SelfService.ChangeReports;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The evidence matrix.</summary>
/// <param name="Kinds">Kinds of evidence.</param>
/// <param name="Rules">The first that fits holds.</param>
public sealed record EvidenceReference(IReadOnlyList<EvidenceKind> Kinds, IReadOnlyList<EvidenceRule> Rules);
