using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>How a change of one element is reported at the office: what to bring and who decides (register.md section 4).</summary>
/// <param name="Subject">What should change, in words.</param>
/// <param name="Evidence">What to bring.</param>
/// <param name="Decision">Who decides, in a sentence.</param>
/// <param name="OnlyDisdukcapil">The village cannot change it by itself.</param>
public sealed record ReportingWay(string Subject, string Evidence, string Decision, bool OnlyDisdukcapil)
{
    /// <summary>A family member who is not in the register.</summary>
    public static readonly ReportingWay MissingMember = new(
        "Anggota keluarga yang belum tercatat",
        "Kartu Keluarga asli, dan salah satu dari: surat keterangan lahir atau akta kelahiran, surat pindah dari daerah asal, atau buku nikah",
        "Petugas desa memeriksa berkas, lalu mencatat anggota baru di register desa. Kartu Keluarga yang baru tetap diterbitkan oleh Disdukcapil.",
        false);

    /// <summary>One element.</summary>
    public static ReportingWay Of(Element element) => new(
        element.Label,
        element.Evidence,
        element.Tier switch
        {
            0 => "Petugas desa mencatat perubahan ini di depan Anda.",
            1 => "Satu petugas desa memeriksa bukti, lalu mencatat perubahannya.",
            2 => "Dua petugas desa memeriksa bukti secara terpisah sebelum perubahan dicatat.",
            _ => "Data ini hanya dapat diubah oleh Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil). Register desa mengikuti dokumen yang diterbitkan Disdukcapil.",
        },
        element.Tier == 3);
}
