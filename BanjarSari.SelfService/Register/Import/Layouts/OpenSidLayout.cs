using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// OpenSID's population workbook and our own export: headings in the first row, in any order; <c>###</c> ends
/// the list.
/// </summary>
internal sealed class OpenSidLayout : FileLayout
{
    private const string End = "###";

    public override string Name => "OpenSID";

    public override string Source => "Impor: data OpenSID";

    // Four of the needed headings are enough to know it, so that the missing ones can be named.
    public override bool Recognises(IReadOnlyList<RawRow> head) =>
        head.Count > 0 && OpenSidColumns.Required.Count(column => Headings(head[0]).Any(heading => heading.Field?.Column == column)) >= 4;

    public override IEnumerable<SourceRow> Read(string? sheet, IEnumerable<RawRow> rows, ImportReport report)
    {
        List<(int Column, ImportField Field)>? columns = null;
        foreach (var raw in rows)
        {
            if (columns is null)
            {
                columns = ReadHeadings(raw, report);
            }
            else if (raw.IsBlank)
            {
                report.BlankRows++;
            }
            else if (raw[1] == End || raw[2] == End)
            {
                yield break;
            }
            else
            {
                yield return Fill(new SourceRow(sheet, raw.Line), raw, columns);
            }
        }
    }

    private static List<(int Column, ImportField Field)> ReadHeadings(RawRow raw, ImportReport report)
    {
        var headings = Headings(raw).ToList();
        var missing = OpenSidColumns.Required.Where(column => headings.All(heading => heading.Field?.Column != column)).ToList();
        if (missing.Count > 0)
            throw new ImportRefusedException($"Kolom wajib tidak ada di baris judul: {string.Join(", ", missing)}.");
        var twice = headings.Where(heading => heading.Field is not null).GroupBy(heading => heading.Field).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ImportRefusedException($"Kolom {twice.Key!.Column} ada lebih dari satu kali di baris judul; hapus salah satu.");
        report.ExtraColumns.AddRange(headings.Where(heading => heading.Field is null).Select(heading => heading.Text));
        return [.. headings.Where(heading => heading.Field is not null).Select(heading => (heading.Column, heading.Field!))];
    }

    private static IEnumerable<(int Column, string Text, ImportField? Field)> Headings(RawRow raw) =>
        Enumerable.Range(1, raw.Cells.Length).Select(column => (column, raw[column], ImportFields.Find(raw[column]))).Where(heading => heading.Item2.Length > 0);
}
