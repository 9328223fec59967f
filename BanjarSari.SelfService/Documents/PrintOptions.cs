namespace BanjarSari.SelfService.Documents;

/// <summary>Section <c>Documents</c> of the configuration: limits on prints (security.md 5.15).</summary>
public sealed class PrintOptions
{
    /// <summary>Prints that one resident may ask for within an hour.</summary>
    public int PerResidentAndHour { get; set; } = 10;

    /// <summary>Prints drawn at the same time.</summary>
    public int Workers { get; set; } = 2;

    /// <summary>Prints that may wait for a worker; a further one is told to come back.</summary>
    public int Queue { get; set; } = 32;

    /// <summary>Seconds that a print may wait.</summary>
    public int PatienceSeconds { get; set; } = 10;

    /// <summary>Minutes within which the same unchanged record keeps its print and code, so that reloads do not pile up.</summary>
    public int SamePrintMinutes { get; set; } = 10;

    /// <summary>Codes that one network address may check within a minute.</summary>
    public int ChecksPerAddressAndMinute { get; set; } = 30;

    /// <summary>Times within an hour that anyone may ask for the state of one report.</summary>
    public int StatusChecksPerNumberAndHour { get; set; } = 20;
}
