using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One report in a list.</summary>
public sealed record ChangeReportLine
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? SentAt { get; init; }

    /// <summary>Name of a family member; null for oneself and for a person not yet recorded.</summary>
    public required string? Subject { get; init; }

    /// <summary>About the resident who looks.</summary>
    public required bool AboutMe { get; init; }

    /// <summary>Keys of the elements that should change.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>Whose data in words.</summary>
    public string Whose => AboutMe ? "Data Anda" : Subject is null ? "Anggota keluarga yang belum tercatat" : $"Data {Subject}";

    /// <summary>What should change, in words.</summary>
    public string What => string.Join(", ", Elements.Select(key => ElementCatalog.Find(key)?.Label ?? key));
}
