namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Settings of LAPOR, section <c>ChangeReports</c>.</summary>
public sealed class ChangeReportOptions
{
    /// <summary>The promise: hours from sending to an answer (UU 27/2022 art. 30: 3 × 24).</summary>
    public int AnswerHours { get; set; } = 72;

    /// <summary>
    /// One officer may decide tier 2 alone, in an office that has only one; every such decision says so in the trail.
    /// </summary>
    public bool SoleOfficer { get; set; }

    /// <summary>Most items in one report.</summary>
    public int MostItems { get; set; } = 20;

    /// <summary>Path of a file that replaces the built-in evidence matrix; null: the built-in one.</summary>
    public string? EvidenceMatrix { get; set; }
}
