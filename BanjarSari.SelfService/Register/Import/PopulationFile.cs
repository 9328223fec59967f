using System.Security.Cryptography;
using BanjarSari.SelfService.Register.Import.Files;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.SelfService.Register.Import;

/// <summary>Everything that one file says, understood row by row.</summary>
internal sealed record PopulationFile(FileLayout Layout, List<ImportRow> Rows, ImportReport Report, string Sha256)
{
    /// <summary>Sheet of OpenSID's template that explains the codes.</summary>
    private const string CodeSheet = "Kode Data";

    private const string Phase = "Membaca berkas";

    public static PopulationFile Read(ImportResidentsOptions options, ImportSettings settings, RowReader reader, IProgress<ImportProgress>? progress)
    {
        WorkbookGuard.Check(options.File, settings);
        var hash = Convert.ToHexStringLower(SHA256.HashData(options.File));
        options.File.Position = 0;
        using var workbook = Workbook.Open(options.File);
        FileLayout? layout = null;
        ImportReport? report = null;
        var skipped = new List<string>();
        var rows = new List<ImportRow>();
        while (workbook.NextSheet())
        {
            using var sheet = workbook.Rows().GetEnumerator();
            var head = Head(sheet);
            var found = workbook.SheetName.Equals(CodeSheet, StringComparison.OrdinalIgnoreCase) ? null : FileLayouts.Recognise(head);
            if (found is null || (layout is not null && found.GetType() != layout.GetType()))
            {
                if (head.Any(row => !row.IsBlank))
                    skipped.Add(SafeText.Mask(workbook.SheetName));
                continue;
            }

            layout = found;
            report ??= new ImportReport { Layout = layout.Name, DryRun = options.DryRun };
            foreach (var source in layout.Read(workbook.SheetCount > 1 ? SafeText.Mask(workbook.SheetName) : null, Chain(head, sheet, workbook.RowCount, progress), report))
            {
                rows.Add(reader.Read(source));
                if (rows.Count > settings.MaxPeople)
                    throw new ImportRefusedException($"Berkas memuat lebih dari {settings.MaxPeople} orang; bagi menjadi beberapa berkas.");
            }
        }

        if (layout is null || report is null)
            throw new ImportRefusedException("Susunan berkas tidak dikenal; yang bisa dibaca ialah data penduduk OpenSID, ekspor SIAK, dan Buku Induk Penduduk.");
        if (rows.Count == 0)
            throw new ImportRefusedException($"Berkas dikenal sebagai {layout.Name}, tetapi tidak memuat satu orang pun.");
        report.RowsRead = rows.Count;
        report.SkippedSheets.AddRange(skipped);
        return new PopulationFile(layout, rows, report, hash);
    }

    private static List<RawRow> Head(IEnumerator<RawRow> sheet)
    {
        var head = new List<RawRow>();
        while (head.Count < FileLayouts.HeadRows && sheet.MoveNext())
            head.Add(sheet.Current);
        return head;
    }

    private static IEnumerable<RawRow> Chain(List<RawRow> head, IEnumerator<RawRow> rest, int total, IProgress<ImportProgress>? progress)
    {
        foreach (var row in head)
            yield return row;
        var done = head.Count;
        while (rest.MoveNext())
        {
            if (++done % 1000 == 0)
                progress?.Report(new ImportProgress(Phase, done, total));
            yield return rest.Current;
        }

        progress?.Report(new ImportProgress(Phase, total, total));
    }
}
