namespace BanjarSari.SelfService.Evidence;

/// <summary>Limits of evidence (security.md 5.12), section <c>Evidence</c>.</summary>
public sealed class EvidenceOptions
{
    /// <summary>Bytes of one request that may carry files.</summary>
    public const long RequestBytes = 12 * 1024 * 1024;

    /// <summary>Most bytes of a photo as received; phones without script send it unshrunk.</summary>
    public long PhotoBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Most bytes of a PDF, and of a photo as kept.</summary>
    public long KeptBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Most pixels of a photo, read from its header before anything is decoded.</summary>
    public long Pixels { get; set; } = 40_000_000;

    /// <summary>Longer side of a photo as kept, in pixels: 170 dots an inch of a page A4. At 2,500 each photo costs half as much time again.</summary>
    public int LongestSide { get; set; } = 2000;

    /// <summary>Most pages of a PDF.</summary>
    public int PdfPages { get; set; } = 20;

    /// <summary>Files of one change item.</summary>
    public int FilesPerItem { get; set; } = 5;

    /// <summary>Bytes that one resident may have here, in megabytes.</summary>
    public int MegabytesPerResident { get; set; } = 50;

    /// <summary>Files that a resident may send within an hour.</summary>
    public int PerResidentAndHour { get; set; } = 10;

    /// <summary>Files that an officer may upload for residents within an hour.</summary>
    public int PerOfficerAndHour { get; set; } = 120;

    /// <summary>Files looked into at the same time: one on a single core, else two, so that 10 photos a second pass on two cores.</summary>
    public int Workers { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 2);

    /// <summary>Files that may wait for a worker.</summary>
    public int Queue { get; set; } = 20;

    /// <summary>Longest wait for a worker, in seconds.</summary>
    public int PatienceSeconds { get; set; } = 15;

    /// <summary>Longest work on one file, in seconds.</summary>
    public int WorkSeconds { get; set; } = 10;

    /// <summary>Unix socket of clamd, e.g. <c>/run/clamav/clamd.ctl</c>; empty: no virus scan.</summary>
    public string ClamdSocket { get; set; } = "";

    /// <summary>Days after the decision until evidence is removed.</summary>
    public int KeepDays { get; set; } = 30;

    /// <summary>Tier from which approved evidence is archived with the register and not removed: what changes civil status or identity.</summary>
    public int ArchiveFromTier { get; set; } = 2;
}
