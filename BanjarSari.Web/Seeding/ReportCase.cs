using BanjarSari.SelfService.ChangeReports;

namespace BanjarSari.Web.Seeding;

/// <summary>One report to be made: what a family asks for, how far it has come, and when it was sent.</summary>
internal sealed record ReportCase(int HoursAgo, string State)
{
    /// <summary>One of <see cref="ReportKinds"/>.</summary>
    public string Kind { get; init; } = ReportKinds.Change;

    /// <summary>Key of the element, for a change.</summary>
    public string? Element { get; init; }

    /// <summary>About another adult of the family, where there is one.</summary>
    public bool OfOther { get; init; }

    /// <summary>Key and words of the evidence.</summary>
    public (string Key, string Words) Basis { get; init; } = ("pernyataan", "Surat pernyataan (F-1.06)");

    /// <summary>What the resident wrote.</summary>
    public string Reason { get; init; } = "Data yang tercatat sudah tidak sesuai dengan keadaan sekarang.";

    /// <summary>The officer's sentence, once there is one.</summary>
    public string? Answer { get; init; }

    /// <summary>Coded reason of a refusal.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>Why an officer filed it at the counter; null: the resident did.</summary>
    public string? FilingReason { get; init; }

    /// <summary>A second item that is already refused, so that the report is partly decided.</summary>
    public bool WithRefused { get; init; }
}
