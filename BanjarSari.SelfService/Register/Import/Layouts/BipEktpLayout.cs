using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Buku Induk Penduduk with the state of KTP-el recording: 19 columns; a row with the KK number alone begins a
/// family, its address in column 12.
/// </summary>
internal sealed class BipEktpLayout : FileLayout
{
    private static readonly (int Column, ImportField Field)[] MemberColumns = Columns(
        (2, "nama"), (3, "nik"), (4, "tempatlahir"), (5, "tanggallahir"), (6, "sex"), (7, "status_kawin"), (8, "golongan_darah_id"), (9, "kk_level"),
        (10, "agama_id"), (11, "pendidikan_kk_id"), (12, "akta_lahir"), (13, "pekerjaan_id"), (14, "nama_ibu"), (15, "nama_ayah"), (17, "ktp_el"), (19, "status_rekam"));

    public override string Name => "BIP KTP-el";

    public override string Source => "Impor: Buku Induk Penduduk";

    public override bool Recognises(IReadOnlyList<RawRow> head) =>
        head.Count > 0 && head[0][16].Contains("Wjb KTP", StringComparison.OrdinalIgnoreCase) && head[0][17].Contains("KTP-eL", StringComparison.OrdinalIgnoreCase);

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        FamilyBlock? family = null;
        foreach (var raw in rows)
        {
            if (raw[2].Length == 0 && raw[1].Count(char.IsAsciiDigit) == 16)
                family = FamilyOf(raw);
            else if (family is not null && raw[2].Length > 0 && int.TryParse(raw[1], out var number) && number > 0)
                yield return Fill(family.Put(new SourceRow(sheet, raw.Line)), raw, MemberColumns);
        }
    }

    // "DESA LUBUK BESAR RT/RW : 002/000 DUSUN : -"
    private static FamilyBlock FamilyOf(RawRow raw)
    {
        var address = raw[12];
        var place = AddressText.After(address, "RT/RW");
        var cut = place?.IndexOf("DUSUN", StringComparison.OrdinalIgnoreCase) ?? -1;
        var (rt, rw) = AddressText.Pair(cut < 0 ? place : place![..cut]);
        return new FamilyBlock(raw[1], null, AddressText.After(address, "DUSUN"), rt, rw);
    }
}
