namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Words of <see cref="PrintRecord.Kind"/>.</summary>
public static class PrintKinds
{
    /// <summary>Copy of a Kartu Keluarga.</summary>
    public const string FamilyCard = "kartu-keluarga";

    /// <summary>Copy of a person's biodata.</summary>
    public const string Biodata = "biodata";

    /// <summary>Form F-1.02, filled for a report.</summary>
    public const string Registration = "f-102";

    /// <summary>Form F-1.06, filled for a report.</summary>
    public const string Statement = "f-106";

    /// <summary>The kind in words: <c>Salinan Kartu Keluarga</c>.</summary>
    public static string Label(string kind) => kind switch
    {
        FamilyCard => "Salinan Kartu Keluarga",
        Biodata => "Salinan Biodata Penduduk",
        Registration => "Formulir F-1.02 yang sudah diisi",
        Statement => "Formulir F-1.06 yang sudah diisi",
        _ => "Salinan dari register desa",
    };
}
