namespace BanjarSari.SelfService.Village;

/// <summary>
/// Identity of the village, section <c>Village</c> of the configuration. Nothing of it is fixed in code:
/// "Banjar Sari" exists in many regencies.
/// </summary>
public sealed class VillageOptions
{
    /// <summary>Name without the word for the level: <c>Banjar Sari</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>Code of Kemendagri, <c>PP.KK.CC.DDDD</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>Code of BPS; it differs from Kemendagri's.</summary>
    public string BpsCode { get; set; } = "";

    /// <summary>District (kecamatan) name.</summary>
    public string District { get; set; } = "";

    /// <summary>Regency or city with its word: <c>Kabupaten Contoh</c>.</summary>
    public string Regency { get; set; } = "";

    /// <summary>Province name.</summary>
    public string Province { get; set; } = "";

    /// <summary>Word for the village: desa, kalurahan, nagari, gampong, pekon.</summary>
    public string VillageWord { get; set; } = "Desa";

    /// <summary>Word for the hamlet: dusun, lingkungan, padukuhan, banjar.</summary>
    public string HamletWord { get; set; } = "Dusun";

    /// <summary>Word for the head of the village: kepala desa, lurah, keuchik, peratin.</summary>
    public string HeadWord { get; set; } = "Kepala Desa";

    /// <summary>Name of the head of the village.</summary>
    public string HeadName { get; set; } = "";

    /// <summary>Address of the office.</summary>
    public string OfficeAddress { get; set; } = "";

    /// <summary>Postal code.</summary>
    public string PostalCode { get; set; } = "";

    /// <summary>Telephone of the office.</summary>
    public string Phone { get; set; } = "";

    /// <summary>E-mail of the office.</summary>
    public string Email { get; set; } = "";

    /// <summary>Opening hours in words.</summary>
    public string OfficeHours { get; set; } = "";

    /// <summary>Public address of the site, e.g. <c>https://banjarsari.desa.id</c>; printed in QR codes.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Time zone: <c>WIB</c>, <c>WITA</c> or <c>WIT</c>.</summary>
    public string Zone { get; set; } = "WIB";

    /// <summary><c>Desa Banjar Sari</c>.</summary>
    public string FullName => $"{VillageWord} {Name}";

    /// <summary>An area from small to large, <c>RT 002, RW 001, Dusun Krajan</c>; empty where nothing is known.</summary>
    public string AreaInWords(string? rt, string? rw, string? hamlet) =>
        string.Join(", ", new[] { rt is null ? null : $"RT {rt}", rw is null ? null : $"RW {rw}", hamlet is null ? null : $"{HamletWord} {hamlet}" }.OfType<string>());

    /// <summary>Names of settings that must be given and are not.</summary>
    public IEnumerable<string> Missing()
    {
        if (Name.Length == 0)
            yield return "Village:Name";
        if (Code.Length == 0)
            yield return "Village:Code";
        if (District.Length == 0)
            yield return "Village:District";
        if (Regency.Length == 0)
            yield return "Village:Regency";
        if (Province.Length == 0)
            yield return "Village:Province";
        if (PublicUrl.Length == 0)
            yield return "Village:PublicUrl";
        if (Zone is not ("WIB" or "WITA" or "WIT"))
            yield return "Village:Zone";
    }
}
