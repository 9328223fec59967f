namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Coded reasons of a refusal; each goes with a sentence that the resident reads.</summary>
public static class RefusalReasons
{
    /// <summary>Key to words.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["bukti-tidak-cocok"] = "Bukti tidak sesuai dengan perubahan yang diminta",
        ["jenis-bukti-salah"] = "Jenis bukti tidak dapat dipakai untuk perubahan ini",
        ["mutu-gambar"] = "Foto bukti tidak terbaca",
        ["bukti-tidak-dibawa"] = "Bukti tidak dibawa ke kantor desa dalam waktunya",
        ["sudah-tercatat"] = "Data yang diminta sudah tercatat",
        ["tidak-berwenang"] = "Perubahan ini bukan wewenang pelapor",
        ["lainnya"] = "Alasan lain",
    };
}
