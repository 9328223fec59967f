namespace BanjarSari.SelfService.ChangeReports;

/// <summary>States of a <see cref="ChangeItem"/>, as residents read them.</summary>
public static class ChangeItemStates
{
    /// <summary>In a report that is not sent yet.</summary>
    public const string Draft = "draf";

    /// <summary>Waits for the consent of the adult whose record it is.</summary>
    public const string AwaitingConfirmation = "menunggu persetujuan anggota";

    /// <summary>Not decided.</summary>
    public const string Waiting = "menunggu";

    /// <summary>One officer found it right, the second has not decided yet.</summary>
    public const string Verified = "menunggu petugas kedua";

    /// <summary>Approved and applied to the register.</summary>
    public const string Approved = "disetujui";

    /// <summary>Refused with a reason.</summary>
    public const string Refused = "ditolak";

    /// <summary>Better evidence or an answer is asked for.</summary>
    public const string NeedsImprovement = "perlu perbaikan";

    /// <summary>Only Disdukcapil can do it; closes when the new document is shown.</summary>
    public const string Forwarded = "diteruskan ke Disdukcapil";

    /// <summary>Withdrawn by the resident, or not agreed to by the person it is about.</summary>
    public const string Withdrawn = "dibatalkan";

    /// <summary>States in which nothing more is expected.</summary>
    public static readonly IReadOnlyList<string> Final = [Approved, Refused, Withdrawn];

    /// <summary>States in which the reporter may take the item back: nobody has decided.</summary>
    public static readonly IReadOnlyList<string> Withdrawable = [AwaitingConfirmation, Waiting, Verified, NeedsImprovement];

    /// <summary>States in which the element shows <c>Sedang diperiksa</c> and no second report on it is taken.</summary>
    public static readonly IReadOnlyList<string> Open = [AwaitingConfirmation, Waiting, Verified, NeedsImprovement, Forwarded];
}
