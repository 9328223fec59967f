namespace BanjarSari.SelfService.Audit;

/// <summary>One print that the resident made.</summary>
/// <param name="Kind"><c>kartu-keluarga</c> or <c>biodata</c>.</param>
/// <param name="Code">Verification code.</param>
/// <param name="At">UTC.</param>
/// <param name="Revoked">No longer valid.</param>
public sealed record OwnPrint(string Kind, string Code, DateTime At, bool Revoked)
{
    /// <summary>Kind in words.</summary>
    public string Words => Kind == "kartu-keluarga" ? "Salinan Kartu Keluarga" : "Biodata";
}
