namespace BanjarSari.SelfService.Evidence;

/// <summary>Kinds of <see cref="EvidenceFile"/>.</summary>
public static class EvidenceKinds
{
    /// <summary>Photo, kept as JPEG.</summary>
    public const string Photo = "foto";

    /// <summary>PDF, kept as it came.</summary>
    public const string Pdf = "pdf";
}
