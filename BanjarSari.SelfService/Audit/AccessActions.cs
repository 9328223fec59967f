namespace BanjarSari.SelfService.Audit;

/// <summary>What was done in looking at a record; words of <see cref="AccessLogEntry.Action"/>.</summary>
public static class AccessActions
{
    /// <summary>The record was opened.</summary>
    public const string Viewed = "dilihat";

    /// <summary>The record was opened from the hits of a search.</summary>
    public const string Found = "dibuka dari hasil pencarian";

    /// <summary>A masked number was shown in full.</summary>
    public const string Revealed = "nomor ditampilkan";

    /// <summary>The record was printed.</summary>
    public const string Printed = "dicetak";

    /// <summary>The record was exported to a file.</summary>
    public const string Exported = "diekspor";

    /// <summary>Somebody without the right to it asked for a file of the person and did not get it.</summary>
    public const string Refused = "ditolak";

    /// <summary>Every word, in the order of the filter.</summary>
    public static readonly IReadOnlyList<string> All = [Viewed, Found, Revealed, Printed, Exported, Refused];
}
