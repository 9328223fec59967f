using System.Text.Json;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>What the forms offer to tick, and which elements they are about; read once from <c>official-forms.json</c>.</summary>
internal sealed record FormCatalog
{
    public static readonly FormCatalog Instance = Read();

    /// <summary>Elements that stand on KK or biodata: Disdukcapil's, and so the matter of F-1.06.</summary>
    public required HashSet<string> CardElements { get; init; }

    /// <summary>Elements that stand on a KTP-el.</summary>
    public required HashSet<string> IdCardElements { get; init; }

    /// <summary>Elements that stand on a KIA.</summary>
    public required HashSet<string> ChildCardElements { get; init; }

    /// <summary>F-1.02, part II, from the left.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>F-1.02, part III.</summary>
    public required IReadOnlyList<FormRequirement> Requirements { get; init; }

    private static FormCatalog Read()
    {
        using var stream = typeof(FormCatalog).Assembly.GetManifestResourceStream("BanjarSari.SelfService.Documents.OfficialForms.Data.official-forms.json")!;
        return JsonSerializer.Deserialize<FormCatalog>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <summary>A column of F-1.02, part II.</summary>
internal sealed record FormColumn(string Title, IReadOnlyList<FormPart> Parts);

/// <summary>Choices under a heading; a column without headings has one part.</summary>
internal sealed record FormPart(string? Title, IReadOnlyList<FormChoice> Choices);

/// <summary>One box to tick.</summary>
internal sealed record FormChoice(string Key, string Label);

/// <summary>One document of F-1.02, part III.</summary>
/// <param name="Label">In the form's words.</param>
/// <param name="Always">Goes with every change of a KK.</param>
/// <param name="Others">Stands for every kind of evidence that has no box of its own.</param>
/// <param name="Basis">Kinds of evidence (<see cref="ChangeReports.EvidenceMatrix"/>) that it stands for.</param>
internal sealed record FormRequirement(string Label, bool Always, bool Others, IReadOnlyList<string>? Basis);
