namespace BanjarSari.SelfService.Evidence.Cleaning;

/// <summary>What one sweep found.</summary>
/// <param name="Unfinished">Uploads given up: row and parts deleted.</param>
/// <param name="Orphans">Files and parts without a row that needs them, and left-over buffers, deleted.</param>
/// <param name="Missing">Ready rows whose file is not there: somebody must look, and restore it from a backup.</param>
internal sealed record SweepReport(int Unfinished, int Orphans, int Missing);
