using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>A report in the words of F-1.02 and F-1.06: who asks, for whom, semula, menjadi, dasar perubahan.</summary>
internal sealed record OfficialFormPrint
{
    /// <summary>Number of the report.</summary>
    public required string Reference { get; init; }

    /// <summary>Pemohon: name with degrees, in capitals.</summary>
    public required string Applicant { get; init; }

    /// <summary>16 digits, or words that there is none yet.</summary>
    public required string ApplicantNik { get; init; }

    /// <summary>16 digits, or words that there is none yet.</summary>
    public required string KkNumber { get; init; }

    /// <summary>Address of the family.</summary>
    public required PrintPlace Place { get; init; }

    /// <summary>Everybody on the card, in its order.</summary>
    public required IReadOnlyList<FormMember> Members { get; init; }

    /// <summary>Changes of elements that stand on papers of Disdukcapil.</summary>
    public required IReadOnlyList<FormChange> Changes { get; init; }

    /// <summary>Keys of the boxes of F-1.02, part II, that are ticked.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>Numbers, from 0, of the documents of part III that are ticked.</summary>
    public required IReadOnlyList<int> Requirements { get; init; }

    /// <summary>What was reported, by the names of elements and events.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }
}

/// <summary>One member of the card.</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Nik">16 digits, or words.</param>
/// <param name="Relation">SHDK.</param>
internal sealed record FormMember(string Name, string Nik, string Relation);

/// <summary>One change of one member.</summary>
/// <param name="Member">Number of the member on the card, from 1.</param>
/// <param name="Element">Key of the element.</param>
/// <param name="Label">Its label.</param>
/// <param name="Old">Semula, as on paper; empty where the resident has to write it.</param>
/// <param name="New">Menjadi.</param>
/// <param name="Basis">Dasar perubahan.</param>
internal sealed record FormChange(int Member, string Element, string Label, string Old, string New, string Basis);
