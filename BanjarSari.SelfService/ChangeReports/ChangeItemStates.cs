namespace BanjarSari.SelfService.ChangeReports;

/// <summary>States of a <see cref="ChangeItem"/>.</summary>
public static class ChangeItemStates
{
    /// <summary>Not decided.</summary>
    public const string Waiting = "menunggu";

    /// <summary>Approved and applied to the register.</summary>
    public const string Approved = "disetujui";

    /// <summary>Refused with a reason.</summary>
    public const string Refused = "ditolak";

    /// <summary>Better evidence is asked for.</summary>
    public const string NeedsImprovement = "perlu perbaikan";

    /// <summary>Only Disdukcapil can do it.</summary>
    public const string Forwarded = "diteruskan ke Disdukcapil";
}
