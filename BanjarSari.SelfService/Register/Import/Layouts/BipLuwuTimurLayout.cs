using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Daftar Keluarga of Kabupaten Luwu Timur, 2016: blocks under the title <c>BUKU INDUK KEPENDUDUKAN … (DAFTAR
/// KELUARGA)</c> in the second column; number, address and RT/RW in column 12, two, four and five rows below;
/// members from the eighth row.
/// </summary>
internal sealed class BipLuwuTimurLayout : FileLayout
{
    private const string Title = "BUKU INDUK KEPENDUDUKAN";

    private static readonly (int Column, ImportField Field)[] MemberColumns = Columns(
        (3, "nik"), (4, "nama"), (5, "sex"), (6, "tempatlahir"), (7, "tanggallahir"), (8, "golongan_darah_id"), (9, "agama_id"), (10, "status_kawin"),
        (11, "kk_level"), (12, "pendidikan_kk_id"), (13, "pekerjaan_id"), (14, "nama_ibu"), (15, "nama_ayah"));

    private static readonly ImportField Phone = ImportFields.Of(nameof(Resident.Phone));

    public override string Name => "BIP 2016 Luwu Timur";

    public override string Source => "Impor: Buku Induk Penduduk";

    public override bool Recognises(IReadOnlyList<RawRow> head) =>
        head.Count > 0 && IsTitle(head[0]) && head[0][2].Contains("KELUARGA)", StringComparison.OrdinalIgnoreCase);

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        var title = 0;
        var family = new FamilyBlock(null, null, null, null, null);
        string? phone = null;
        foreach (var raw in rows)
        {
            var below = raw.Line - title;
            if (IsTitle(raw))
                (title, family, phone) = (raw.Line, new FamilyBlock(null, null, null, null, null), null);
            else if (title == 0)
                continue;
            else if (below == 2)
                family = family with { KkNumber = raw[12] };
            else if (below == 4)
                (family, phone) = (WithAddress(family, raw[12]), AddressText.After(raw[12], "Telp"));
            else if (below == 5)
                family = WithPlace(family, raw[12]);
            else if (below >= 8 && int.TryParse(raw[2], out _))
                yield return Member(sheet, raw, family, phone);
        }
    }

    private static SourceRow Member(string? sheet, RawRow raw, FamilyBlock family, string? phone)
    {
        var row = Fill(family.Put(new SourceRow(sheet, raw.Line)), raw, MemberColumns);
        // One telephone stands above the family: it is the head's.
        if (row[ImportFields.Of("kk_level")] is { } relation && relation.StartsWith("KEPALA", StringComparison.OrdinalIgnoreCase))
            row[Phone] = phone;
        return row;
    }

    private static bool IsTitle(RawRow raw) => raw[2].StartsWith(Title, StringComparison.OrdinalIgnoreCase);

    // "DSN. TAMBAK YOSO,Kodepos :92974,Telp :,-"
    private static FamilyBlock WithAddress(FamilyBlock family, string address) =>
        family with { Address = address.Split(',')[0], Hamlet = AddressText.HamletIn(address) };

    private static FamilyBlock WithPlace(FamilyBlock family, string place)
    {
        var (rt, rw) = AddressText.Pair(place);
        return family with { Rt = rt, Rw = rw };
    }
}
