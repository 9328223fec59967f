using System.Text.RegularExpressions;
using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// Buku Induk Penduduk of 2012: blocks that begin with <c>NO.KK</c> in the second column; the next row has
/// number and address, then a row of headings, then the members.
/// </summary>
internal sealed partial class Bip2012Layout : FileLayout
{
    private static readonly (int Column, ImportField Field)[] MemberColumns = Columns(
        (3, "nik"), (4, "nama"), (5, "sex"), (6, "tempatlahir"), (7, "tanggallahir"), (9, "agama_id"), (10, "status_kawin"), (11, "kk_level"),
        (12, "pendidikan_kk_id"), (13, "pekerjaan_id"), (14, "nama_ibu"), (15, "nama_ayah"), (16, "akta_lahir"));

    public override string Name => "BIP 2012";

    public override string Source => "Impor: Buku Induk Penduduk";

    public override bool Recognises(IReadOnlyList<RawRow> head) => head.Any(IsTitle);

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        FamilyBlock? family = null;
        var title = 0;
        foreach (var raw in rows)
        {
            if (IsTitle(raw))
                title = raw.Line;
            else if (title == 0 || raw.IsBlank)
                continue;
            else if (raw.Line == title + 1)
                family = FamilyOf(raw);
            else if (raw.Line > title + 2 && family is not null && (raw[3].Length > 0 || raw[4].Length > 0))
                yield return Fill(family.Put(new SourceRow(sheet, raw.Line)), raw, MemberColumns);
        }
    }

    private static bool IsTitle(RawRow raw) => raw[2].Replace(" ", "", StringComparison.Ordinal).Equals("NO.KK", StringComparison.OrdinalIgnoreCase);

    // "DUSUN KERANDANGAN, RT:001, RW:001, Kodepos:83355,-"
    private static FamilyBlock FamilyOf(RawRow raw)
    {
        var text = raw[7];
        var street = string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !NotStreet().IsMatch(part)));
        return new FamilyBlock(raw[2], street, AddressText.HamletIn(text), AddressText.After(text, "RT:"), AddressText.After(text, "RW:"));
    }

    [GeneratedRegex(@"^(?:-|(?:RT|RW|KODE\s?POS|TELP)\s*:.*|(?:DUSUN|DSN)\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotStreet();
}
