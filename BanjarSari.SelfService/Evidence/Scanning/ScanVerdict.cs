namespace BanjarSari.SelfService.Evidence.Scanning;

/// <summary>What a scan says.</summary>
internal enum ScanVerdict
{
    /// <summary>Nothing found, or nobody to look.</summary>
    Clean,

    /// <summary>A virus was found.</summary>
    Infected,

    /// <summary>The scanner did not answer: the file stays in quarantine.</summary>
    Unavailable,
}
