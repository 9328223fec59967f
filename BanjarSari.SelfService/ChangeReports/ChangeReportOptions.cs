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

    /// <summary>Reports of one resident that may be open at a time.</summary>
    public int MostOpenReports { get; set; } = 5;

    /// <summary>Reports that one resident may send within 24 hours.</summary>
    public int MostReportsADay { get; set; } = 10;

    /// <summary>Elements that nobody has changed often; after an approved change the next within <see cref="CorePauseDays"/> goes by the counter.</summary>
    public IReadOnlyList<string> CoreElements { get; set; } = ["Name", "BirthPlace", "BirthDate", "Sex"];

    /// <summary>Days for which <see cref="CoreElements"/> rest after an approved change.</summary>
    public int CorePauseDays { get; set; } = 365;

    /// <summary>Path of a file that replaces the built-in evidence matrix; null: the built-in one.</summary>
    public string? EvidenceMatrix { get; set; }
}
