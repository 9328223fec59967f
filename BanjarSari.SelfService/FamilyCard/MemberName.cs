namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Name with degrees: they stand on KK and KTP only (Permendagri 73/2022), degrees in their own case.</summary>
public static class MemberName
{
    /// <summary><c>dr. SITI AMINAH, M.Kes.</c></summary>
    public static string Full(string? prefix, string name, string? suffix) =>
        (string.IsNullOrEmpty(prefix) ? "" : prefix + " ") + name + (string.IsNullOrEmpty(suffix) ? "" : ", " + suffix);
}
