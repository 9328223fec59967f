using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.Biodata;

/// <summary>A person's biodata ready for paper, in the words of form F-1.08 (Permendagri 109/2019).</summary>
internal sealed record BiodataPrint
{
    /// <summary>Warga negara asing: another title and further lines.</summary>
    public required bool Foreigner { get; init; }

    /// <summary>16 digits; null: none was issued yet.</summary>
    public required string? Nik { get; init; }

    /// <summary>Name with degrees.</summary>
    public required string Name { get; init; }

    /// <summary>DATA PERSONAL, in the order of the form.</summary>
    public required IReadOnlyList<BiodataLine> Personal { get; init; }

    /// <summary>DATA KEPEMILIKAN DOKUMEN, in the order of the form.</summary>
    public required IReadOnlyList<BiodataLine> Documents { get; init; }

    /// <summary>Where the village is.</summary>
    public required PrintRegion Region { get; init; }
}

/// <summary>One line of the form.</summary>
/// <param name="Label">Caption.</param>
/// <param name="Value">In capitals; a dash where nothing is known.</param>
/// <param name="Numbered">The form counts it.</param>
internal sealed record BiodataLine(string Label, string Value, bool Numbered = true);
