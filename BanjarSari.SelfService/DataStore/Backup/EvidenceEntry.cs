namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>One file of evidence in a backup, as it lies sealed on the disk.</summary>
/// <param name="Name">Below the folder of kept evidence, with a slash: <c>3f/…</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Hexadecimal.</param>
internal sealed record EvidenceEntry(string Name, long Length, string Sha256);
