namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Kinds of <see cref="ChangeItem"/>; the words stand in addresses (F-1.02 parts A and B, F-2.01).</summary>
public static class ReportKinds
{
    /// <summary>One element of one person.</summary>
    public const string Change = "perubahan";

    /// <summary>A family member who is not in the register.</summary>
    public const string MissingMember = "anggota";

    /// <summary>A birth.</summary>
    public const string Birth = "kelahiran";

    /// <summary>A death.</summary>
    public const string Death = "kematian";

    /// <summary>Moving out of the village.</summary>
    public const string MoveOut = "pindah-keluar";

    /// <summary>Moving within the village.</summary>
    public const string MoveWithin = "pindah-dalam-desa";

    /// <summary>A marriage.</summary>
    public const string Marriage = "perkawinan";

    /// <summary>A divorce.</summary>
    public const string Divorce = "perceraian";

    /// <summary>Every kind but <see cref="Change"/>: they carry <see cref="ChangeItem.Details"/>.</summary>
    public static readonly IReadOnlyList<string> WithForm = [MissingMember, Birth, Death, MoveOut, MoveWithin, Marriage, Divorce];
}
