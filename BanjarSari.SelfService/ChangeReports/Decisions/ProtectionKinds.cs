namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Why a person is protected from the view of the family.</summary>
public static class ProtectionKinds
{
    /// <summary>Violence in the family.</summary>
    public const string Violence = "kekerasan";

    /// <summary>Custody of a child.</summary>
    public const string Custody = "hak-asuh";

    /// <summary>Adoption.</summary>
    public const string Adoption = "adopsi";

    /// <summary>Key to words.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Violence] = "Kekerasan dalam keluarga",
        [Custody] = "Hak asuh anak",
        [Adoption] = "Pengangkatan anak",
    };
}
