using BanjarSari.Web.Cms.Schema.Types;
using static BanjarSari.Web.Seeding.Content.DemoDocument;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>Profile of the demo village.</summary>
internal static class DemoProfile
{
    public static DemoDocument Section => new(PageTypes.Section, "Profil Desa", Text("summary", "Asal-usul, cita-cita, dan wilayah Desa Banjar Sari."))
    {
        Children =
        [
            Page(
                "Sejarah",
                "Bagaimana Desa Banjar Sari bermula.",
                ("Awal mula", "<p>Banjar Sari mulai dihuni ketika beberapa keluarga membuka lahan di tepi mata air yang kini dikenal sebagai Sumber Sari. Rumah-rumah berjajar mengikuti saluran air; dari jajaran itulah orang menyebutnya <em>banjar</em>.</p><p>Saluran air yang sama masih mengairi sawah di Dusun Krajan sampai sekarang.</p>"),
                ("Menjadi desa", "<p>Setelah jumlah keluarga bertambah, warga bermusyawarah memilih seorang pemimpin dan membangun balai bersama. Balai itu beberapa kali diperbaiki, tetapi tempatnya tidak pernah berpindah.</p>")),
            Page(
                "Visi dan Misi",
                "Cita-cita desa dan jalan untuk mencapainya.",
                ("Visi", "<p>Terwujudnya Desa Banjar Sari yang rukun, terbuka, dan sejahtera.</p>"),
                ("Misi", "<ol><li>Melayani warga dengan cepat, ramah, dan tanpa biaya.</li><li>Menjaga data kependudukan agar selalu benar dan lengkap.</li><li>Mengelola anggaran desa secara terbuka.</li><li>Menguatkan pertanian dan usaha warga.</li><li>Menjaga air, sawah, dan lingkungan untuk anak cucu.</li></ol>")),
            Page(
                "Wilayah",
                "Dusun, batas, dan penggunaan lahan.",
                ("Letak", "<p>Desa Banjar Sari terletak di kaki perbukitan, dialiri Sungai Lanang di sebelah barat. Sebagian besar lahan berupa sawah beririgasi; di bagian timur terdapat kebun dan hutan rakyat.</p>"),
                ("Dusun", $"<p>Desa terbagi atas dusun, rukun warga (RW), dan rukun tetangga (RT). Kepala dusun dapat Anda temui di {Link("government", "Pemerintahan", "halaman pemerintahan")}.</p>")),
        ],
    };

    private static DemoDocument Page(string name, string summary, params (string Heading, string Body)[] parts) =>
        new(PageTypes.Page, name, Text("summary", summary), Blocks("blocks", name, [.. parts.Select(part => (ElementTypes.Text, new[] { Text("heading", part.Heading), Rich("body", part.Body) }))]));
}
