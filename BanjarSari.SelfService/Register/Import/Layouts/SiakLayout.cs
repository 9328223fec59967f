using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Dukcapil's flat SIAK export: 37 columns with Indonesian headings, texts instead of codes, the hamlet inside
/// the address.
/// </summary>
internal sealed class SiakLayout : FileLayout
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Nomor KK"] = "no_kk",
        ["NIK"] = "nik",
        ["Nama Penduduk"] = "nama",
        ["Status"] = "status_dasar",
        ["Tempat Lahir"] = "tempatlahir",
        ["Tanggal Lahir"] = "tanggallahir",
        ["Kelamin"] = "sex",
        ["NIK Ayah"] = "ayah_nik",
        ["Ayah"] = "nama_ayah",
        ["NIK Ibu"] = "ibu_nik",
        ["Ibu"] = "nama_ibu",
        ["Status Kawin"] = "status_kawin",
        ["SHDK"] = "kk_level",
        ["Agama"] = "agama_id",
        ["Alamat"] = "alamat",
        ["RW"] = "rw",
        ["RT"] = "rt",
        ["Pendidikan"] = "pendidikan_kk_id",
        ["Pekerjaan"] = "pekerjaan_id",
        ["Gol. Darah"] = "golongan_darah_id",
        ["Cacat"] = "cacat_id",
        ["Nomor Paspor"] = "dokumen_pasport",
        ["Nomor Akta Lahir"] = "akta_lahir",
        ["Nomor Akta Kawin"] = "akta_perkawinan",
        ["Tanggal Kwn"] = "tanggalperkawinan",
        ["Nomor Akta Cerai"] = "akta_perceraian",
        ["Tgl Cerai"] = "tanggalperceraian",
    };

    public override string Name => "SIAK";

    public override string Source => "Impor: data SIAK";

    public override bool Recognises(IReadOnlyList<RawRow> head)
    {
        if (head.Count == 0)
            return false;
        var headings = Enumerable.Range(1, head[0].Cells.Length).Select(column => head[0][column]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return headings.Contains("Nomor KK") && headings.Contains("NIK") && headings.Contains("Nama Penduduk") && headings.Contains("SHDK");
    }

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        List<(int Column, ImportField Field)>? columns = null;
        var people = new List<SourceRow>();
        foreach (var raw in rows)
        {
            if (columns is null)
                columns = ReadHeadings(raw, report);
            else if (raw.IsBlank)
                report.BlankRows++;
            else
                people.Add(Fill(new SourceRow(sheet, raw.Line), raw, columns));
        }

        PlaceInHamlets(people);
        return people;
    }

    private static List<(int Column, ImportField Field)> ReadHeadings(RawRow raw, ImportReport report)
    {
        var columns = new List<(int, ImportField)>();
        for (var column = 1; column <= raw.Cells.Length; column++)
        {
            if (Fields.TryGetValue(raw[column], out var field))
                columns.Add((column, ImportFields.Of(field)));
            else if (raw[column].Length > 0)
                report.ExtraColumns.Add(raw[column]);
        }

        return columns;
    }

    // "DSN. PRAPAT" names its hamlet; a bare "PRAPAT" only when others showed that it is one.
    private static void PlaceInHamlets(List<SourceRow> people)
    {
        var known = people.Select(row => AddressText.HamletIn(row[ImportFields.Address])).OfType<string>().ToHashSet();
        foreach (var row in people)
        {
            var address = row[ImportFields.Address];
            var hamlet = AddressText.HamletIn(address) ?? address?.ToUpperInvariant();
            row[ImportFields.Hamlet] = hamlet is not null && known.Contains(hamlet) ? hamlet : null;
        }
    }
}
