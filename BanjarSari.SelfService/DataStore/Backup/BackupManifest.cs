using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>What a backup holds, sealed in the same file: restoring compares the copy with it.</summary>
internal sealed record BackupManifest
{
    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>SHA-256 of the database file, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the database file; null in backups older than evidence, where it goes on to the end.</summary>
    public long? Length { get; init; }

    /// <summary>Files of evidence, behind the database in this order.</summary>
    public IReadOnlyList<EvidenceEntry> Evidence { get; init; } = [];

    /// <summary>Last migration of the store.</summary>
    public required string Migration { get; init; }

    /// <summary>Rows by table.</summary>
    public required IReadOnlyDictionary<string, int> Rows { get; init; }

    /// <summary>Heads of the chains, as <see cref="AuditHead.ToString"/> writes them.</summary>
    public required IReadOnlyList<string> Heads { get; init; }
}
