namespace BanjarSari.SelfService.ChangeReports;

/// <summary>A kind of document that can be dasar perubahan.</summary>
public sealed record EvidenceKind
{
    /// <summary>Stable key: <c>buku-nikah</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Name as residents know it.</summary>
    public required string Label { get; init; }

    /// <summary>What the photo must show.</summary>
    public required string Hint { get; init; }

    /// <summary>A file (or the paper, at the office) is needed; false where the resident's own statement is enough.</summary>
    public bool NeedsFile { get; init; } = true;
}
