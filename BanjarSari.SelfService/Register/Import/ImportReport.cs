namespace BanjarSari.SelfService.Register.Import;

/// <summary>What an import did, or would do: counts, and lines by row and column.</summary>
public sealed class ImportReport
{
    /// <summary>Layout that was recognised: <c>OpenSID</c>, <c>SIAK</c>, <c>BIP 2012</c> …</summary>
    public required string Layout { get; init; }

    /// <summary>Nothing was written because it was only asked what would happen.</summary>
    public required bool DryRun { get; init; }

    /// <summary>Rows with content.</summary>
    public int RowsRead { get; internal set; }

    /// <summary>Rows without content between or after the others.</summary>
    public int BlankRows { get; internal set; }

    /// <summary>Residents made.</summary>
    public int Created { get; internal set; }

    /// <summary>Residents changed.</summary>
    public int Updated { get; internal set; }

    /// <summary>Residents found as they are in the file.</summary>
    public int Unchanged { get; internal set; }

    /// <summary>Families in the file.</summary>
    public int Families { get; internal set; }

    /// <summary>Families made.</summary>
    public int FamiliesCreated { get; internal set; }

    /// <summary>Families whose address or place changed.</summary>
    public int FamiliesUpdated { get; internal set; }

    /// <summary>Hamlets made.</summary>
    public int HamletsCreated { get; internal set; }

    /// <summary>RW made.</summary>
    public int RwsCreated { get; internal set; }

    /// <summary>RT made.</summary>
    public int RtsCreated { get; internal set; }

    /// <summary>New lines on the work list of data quality.</summary>
    public int ProblemsRecorded { get; internal set; }

    /// <summary>Column headings that the register has no place for.</summary>
    public List<string> ExtraColumns { get; } = [];

    /// <summary>Sheets without people, left out.</summary>
    public List<string> SkippedSheets { get; } = [];

    /// <summary>Rows imported with a remark.</summary>
    public List<ImportNote> Warnings { get; } = [];

    /// <summary>Rows left out, each with the reason; the other rows are imported.</summary>
    public List<ImportNote> Skipped { get; } = [];

    /// <summary>Rows because of which nothing was imported.</summary>
    public List<ImportNote> Errors { get; } = [];

    /// <summary>Whether the register changed or, in a dry run, would change.</summary>
    public bool ChangesSomething => Errors.Count == 0 && Created + Updated + FamiliesCreated + FamiliesUpdated + HamletsCreated + RwsCreated + RtsCreated + ProblemsRecorded > 0;
}
