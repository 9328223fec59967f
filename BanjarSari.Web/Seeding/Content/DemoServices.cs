using BanjarSari.Web.Cms.Schema.Types;
using static BanjarSari.Web.Seeding.Content.DemoDocument;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>Services of the demo village's office.</summary>
internal static class DemoServices
{
    private const string AtTheDesk = "<ol><li>Datang ke meja pelayanan dengan persyaratan.</li><li>Petugas memeriksa data Anda di register desa.</li><li>Surat ditandatangani dan Anda terima hari itu juga.</li></ol>";

    public static DemoDocument List => new(ServiceTypes.List, "Layanan", Text("summary", "Yang dapat Anda urus di kantor desa. Semua tanpa biaya."))
    {
        Children =
        [
            Service("Surat Keterangan Domisili", "Surat keterangan", "Menerangkan tempat tinggal Anda yang sebenarnya.", ["KTP-el asli", "Kartu Keluarga (KK)"], "15 menit", AtTheDesk),
            Service("Surat Keterangan Usaha", "Usaha", "Menerangkan bahwa Anda memiliki usaha di desa ini, misalnya untuk mengajukan kredit.", ["KTP-el asli", "Foto tempat usaha"], "30 menit", AtTheDesk),
            Service("Surat Keterangan Tidak Mampu", "Sosial", "Untuk keringanan biaya sekolah atau pengobatan.", ["KTP-el asli", "Kartu Keluarga (KK)", "Pengantar ketua RT"], "30 menit", AtTheDesk),
            Service(
                "Pengantar Akta Kelahiran",
                "Kependudukan",
                "Kelahiran dicatat di register desa, lalu akta diterbitkan oleh Dinas Kependudukan dan Pencatatan Sipil.",
                ["Surat keterangan lahir dari bidan atau rumah sakit", "Buku nikah atau akta perkawinan orang tua", "Kartu Keluarga (KK)", "KTP-el kedua orang tua"],
                "20 menit",
                "<ol><li>Laporkan kelahiran di kantor desa, paling lambat 60 hari.</li><li>Petugas mencatatnya dan membuat pengantar.</li><li>Bawa pengantar itu ke Dinas Kependudukan dan Pencatatan Sipil.</li></ol>"),
            Service(
                "Aktivasi Layanan Mandiri",
                "Kependudukan",
                "Mendapat PIN untuk melihat dan mencetak data Anda sendiri dari rumah.",
                ["KTP-el asli; jika belum ada, Kartu Keluarga (KK)"],
                "5 menit",
                "<ol><li>Tunjukkan identitas kepada petugas.</li><li>Terima slip PIN yang terlipat.</li><li>Masuk ke Layanan Mandiri dan buat PIN Anda sendiri.</li></ol>"),
        ],
    };

    private static DemoDocument Service(string name, string category, string summary, string[] requirements, string time, string steps) => new(
        ServiceTypes.Service,
        name,
        Choice("category", category),
        Text("summary", summary),
        Rich("requirements", $"<ul>{string.Concat(requirements.Select(requirement => $"<li>{requirement}</li>"))}</ul>"),
        Rich("steps", steps),
        Text("time", time),
        Text("cost", "Gratis"),
        Text("product", name));
}
