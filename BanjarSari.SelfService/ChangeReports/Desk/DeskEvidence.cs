namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One file of evidence.</summary>
/// <param name="Code">Opens it below <c>/umbraco/selfservice/api/v1/evidence/</c>.</param>
/// <param name="Kind"><c>foto</c> or <c>pdf</c>.</param>
/// <param name="State">One of <see cref="Evidence.EvidenceStates"/>: only a ready file opens.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Width">Pixels, of a photo.</param>
/// <param name="Height">Pixels, of a photo.</param>
/// <param name="Pages">Pages, of a PDF.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="ByOfficer">Taken at the counter by an officer.</param>
public sealed record DeskEvidence(string Code, string Kind, string State, long Size, int? Width, int? Height, int? Pages, DateTime SentAt, bool ByOfficer);
