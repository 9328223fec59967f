using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Buku Induk Penduduk WNI of 2016: a row <c>No. KK : …</c> with the address in the third column, then the
/// numbered members; <c>Keterangan:</c> ends the list.
/// </summary>
internal sealed class Bip2016Layout : FileLayout
{
    private static readonly (int Column, ImportField Field)[] MemberColumns = Columns(
        (2, "nama"), (3, "nik"), (4, "tempatlahir"), (5, "tanggallahir"), (6, "sex"), (7, "kk_level"), (8, "agama_id"),
        (9, "pendidikan_kk_id"), (10, "pekerjaan_id"), (11, "nama_ibu"), (12, "nama_ayah"));

    private static readonly ImportField Citizenship = ImportFields.Of("warganegara_id");

    public override string Name => "BIP 2016";

    public override string Source => "Impor: Buku Induk Penduduk";

    public override bool Recognises(IReadOnlyList<RawRow> head) =>
        head.Count > 0 && head[0][1].StartsWith("BUKU INDUK PENDUDUK WNI", StringComparison.OrdinalIgnoreCase);

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        FamilyBlock? family = null;
        foreach (var raw in rows)
        {
            var first = raw[1];
            if (first.StartsWith("Keterangan:", StringComparison.OrdinalIgnoreCase))
                yield break;
            if (first.StartsWith("No. KK", StringComparison.OrdinalIgnoreCase))
                family = FamilyOf(first, raw[3]);
            else if (family is not null && int.TryParse(first, out _) && (raw[2].Length > 0 || raw[3].Length > 0))
                yield return Member(sheet, raw, family);
        }
    }

    private static SourceRow Member(string? sheet, RawRow raw, FamilyBlock family)
    {
        var row = Fill(family.Put(new SourceRow(sheet, raw.Line)), raw, MemberColumns);
        // The list's title says that it holds Indonesian citizens only.
        row[Citizenship] = "1";
        return row;
    }

    // "Alamat : MERTAK PAOK, Nama Dusun : MERTAK PAOK, RT/RW : -/-"
    private static FamilyBlock FamilyOf(string number, string address)
    {
        var (rt, rw) = AddressText.Pair(AddressText.After(address, "RT/RW"));
        return new FamilyBlock(AddressText.After(number, "No. KK"), AddressText.After(address, "Alamat"), AddressText.After(address, "Nama Dusun"), rt, rw);
    }
}
