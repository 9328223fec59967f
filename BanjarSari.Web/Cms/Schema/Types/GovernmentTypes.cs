namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Officials and institutions of the village (UU 6/2014 Pasal 23 sampai 65).</summary>
internal static class GovernmentTypes
{
    private static readonly DataType Unit = DataTypes.Choice(
        "b3000002-0000-4000-8000-000000000002", "Unsur pemerintahan",
        "Kepala Desa", "Sekretariat Desa", "Pelaksana Teknis", "Pelaksana Kewilayahan", "Badan Permusyawaratan Desa");

    private static readonly DataType Kind = DataTypes.Choice(
        "b3000003-0000-4000-8000-000000000003", "Jenis lembaga",
        "Badan Permusyawaratan Desa", "Lembaga Pemberdayaan Masyarakat", "PKK", "Karang Taruna", "Posyandu", "Rukun Tetangga dan Rukun Warga", "BUM Desa", "Koperasi", "Kelompok Tani", "Lembaga Adat", "Lainnya");

    public static readonly ContentType Government = new(new("d3000001-0000-4000-8000-000000000001"), "government", "Pemerintahan", "icon-users-alt")
    {
        Description = "Perangkat desa dan lembaga desa.",
        Single = true,
        Children = ["official", "institution"],
        Properties = [Fields.Summary, new PropertyType("structure", "Bagan susunan organisasi", DataTypes.Image), new("blocks", "Isi", ElementTypes.PageBlocks), .. Fields.Discovery],
    };

    public static readonly ContentType Official = new(new("d3000002-0000-4000-8000-000000000002"), "official", "Perangkat desa", "icon-user")
    {
        Description = "Satu orang dengan jabatannya. Nama halaman adalah nama lengkap beserta gelar.",
        Properties =
        [
            new PropertyType("post", "Jabatan", DataTypes.Short).Must("Isi jabatan."),
            new PropertyType("unit", "Unsur", Unit).Must("Pilih unsur."),
            new PropertyType("photo", "Foto", DataTypes.Image),
            new PropertyType("duties", "Tugas", DataTypes.Paragraph),
            new PropertyType("from", "Menjabat sejak", DataTypes.Date),
            new PropertyType("to", "Sampai", DataTypes.Date).Help("Kosong: masih menjabat."),
            new PropertyType("decree", "Nomor surat keputusan", DataTypes.Short),
            Fields.Phone.Help("Nomor dinas saja; tampil untuk umum."),
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Institution = new(new("d3000003-0000-4000-8000-000000000003"), "institution", "Lembaga desa", "icon-home")
    {
        Description = "Lembaga kemasyarakatan desa, BPD, BUM Desa.",
        Properties =
        [
            new PropertyType("kind", "Jenis lembaga", Kind).Must("Pilih jenis lembaga."),
            Fields.Summary,
            new PropertyType("head", "Ketua", DataTypes.Short),
            new("members", "Jumlah anggota", DataTypes.Number),
            new PropertyType("decree", "Dasar pembentukan", DataTypes.Text),
            Fields.Body, Fields.Image, Fields.Phone,
            .. Fields.Discovery,
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [Government, Official, Institution];
}
