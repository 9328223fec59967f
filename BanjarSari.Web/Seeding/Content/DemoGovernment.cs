using BanjarSari.Web.Cms.Schema.Types;
using static BanjarSari.Web.Seeding.Content.DemoDocument;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>Officials and institutions of the demo village; all invented.</summary>
internal static class DemoGovernment
{
    public static DemoDocument Government => new(GovernmentTypes.Government, "Pemerintahan", Text("summary", "Perangkat desa dan lembaga yang bekerja untuk Anda."))
    {
        Children =
        [
            Official("H. Suparman Wijaya, S.Sos.", "Kepala Desa", "Kepala Desa", "2021-06-14", "Memimpin penyelenggaraan pemerintahan desa."),
            Official("Rina Kartikasari, S.E.", "Sekretaris Desa", "Sekretariat Desa", "2019-02-01", "Mengatur administrasi dan keuangan desa."),
            Official("Agus Prasetyo", "Kepala Urusan Keuangan", "Sekretariat Desa", "2020-09-01", "Menyusun laporan dan mengelola kas desa."),
            Official("Dewi Lestari, A.Md.", "Kepala Seksi Pelayanan", "Pelaksana Teknis", "2022-01-10", "Melayani surat dan data kependudukan warga."),
            Official("Bambang Hartono", "Kepala Seksi Kesejahteraan", "Pelaksana Teknis", "2018-04-02", "Menangani pembangunan dan bantuan sosial."),
            Official("Slamet Riyadi", "Kepala Dusun Krajan", "Pelaksana Kewilayahan", "2017-08-21", "Membina warga dan menampung usul dari dusun."),
            Institution("Badan Permusyawaratan Desa Banjar Sari", "Badan Permusyawaratan Desa", "Drs. Mulyadi", 7, "Membahas peraturan desa dan menyalurkan aspirasi warga."),
            Institution("PKK Desa Banjar Sari", "PKK", "Sri Wahyuni", 32, "Menggerakkan kesejahteraan keluarga, posyandu, dan usaha rumah tangga."),
        ],
    };

    private static DemoDocument Official(string name, string post, string unit, string from, string duties) =>
        new(GovernmentTypes.Official, name, Text("post", post), Choice("unit", unit), Text("from", from), Text("duties", duties));

    private static DemoDocument Institution(string name, string kind, string head, int members, string summary) =>
        new(GovernmentTypes.Institution, name, Choice("kind", kind), Text("summary", summary), Text("head", head), new("members", System.Text.Json.Nodes.JsonValue.Create(members)));
}
