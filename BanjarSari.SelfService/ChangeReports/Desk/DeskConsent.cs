namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Consent of the adult whose record an item would change.</summary>
/// <param name="Name">Who must consent.</param>
/// <param name="At">UTC; when the person answered; null while waiting.</param>
/// <param name="Via"><c>layanan-mandiri</c> or <c>loket</c>.</param>
public sealed record DeskConsent(string Name, DateTime? At, string? Via);
