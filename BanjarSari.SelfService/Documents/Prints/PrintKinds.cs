namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Words of <see cref="PrintRecord.Kind"/>.</summary>
public static class PrintKinds
{
    /// <summary>Copy of a Kartu Keluarga.</summary>
    public const string FamilyCard = "kartu-keluarga";

    /// <summary>Copy of a person's biodata.</summary>
    public const string Biodata = "biodata";

    /// <summary>The kind in words: <c>Salinan Kartu Keluarga</c>.</summary>
    public static string Label(string kind) => kind switch
    {
        FamilyCard => "Salinan Kartu Keluarga",
        Biodata => "Salinan Biodata Penduduk",
        _ => "Salinan dari register desa",
    };
}
