namespace BanjarSari.SelfService.Register.Import;

/// <summary>Limits and habits of the import, section <c>Import</c> of the configuration.</summary>
public sealed class ImportSettings
{
    /// <summary>Largest file, in megabytes (2^20 bytes).</summary>
    public int MaxFileMegabytes { get; set; } = 64;

    /// <summary>Largest size of a workbook's parts together once unpacked, in megabytes (2^20 bytes).</summary>
    public int MaxUnpackedMegabytes { get; set; } = 768;

    /// <summary>Most people in one file.</summary>
    public int MaxPeople { get; set; } = 250_000;

    /// <summary>An empty cell empties a filled element. Off: an empty cell says nothing.</summary>
    public bool BlanksOverwrite { get; set; }
}
