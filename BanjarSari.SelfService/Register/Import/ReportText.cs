using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Import;

/// <summary>The report as the operator reads it.</summary>
internal static class ReportText
{
    /// <summary>More remarks than this are counted by kind: the work list holds them all.</summary>
    private const int MostWarnings = 200;

    private const int MostRefusals = 2_000;

    public static async Task WriteAsync(ImportReport report, TextWriter output)
    {
        await output.WriteLineAsync($"Susunan berkas       : {report.Layout}");
        await output.WriteLineAsync($"Baris dibaca         : {Indonesian.Number(report.RowsRead)}{(report.BlankRows > 0 ? $" (dan {Indonesian.Number(report.BlankRows)} baris kosong)" : "")}");
        if (report.Errors.Count == 0)
            await WriteTotalsAsync(report, output);
        if (report.ExtraColumns.Count > 0)
            await output.WriteLineAsync($"Kolom tidak dipakai  : {string.Join(", ", report.ExtraColumns.Select(column => Rows.SafeText.Quote(column)))}");
        if (report.SkippedSheets.Count > 0)
            await output.WriteLineAsync($"Lembar tidak dibaca  : {string.Join(", ", report.SkippedSheets)}");
        await WriteNotesAsync("Baris yang salah", report.Errors, MostRefusals, output);
        await WriteNotesAsync("Baris yang tidak diimpor", report.Skipped, MostRefusals, output);
        await WriteNotesAsync("Peringatan", report.Warnings, MostWarnings, output);
        if (report.DryRun && report.Errors.Count == 0)
            await output.WriteLineAsync("Ini percobaan (--dry-run): tidak ada yang ditulis.");
    }

    private static async Task WriteTotalsAsync(ImportReport report, TextWriter output)
    {
        await output.WriteLineAsync($"Penduduk baru        : {Indonesian.Number(report.Created)}");
        await output.WriteLineAsync($"Penduduk berubah     : {Indonesian.Number(report.Updated)}");
        await output.WriteLineAsync($"Penduduk tetap       : {Indonesian.Number(report.Unchanged)}");
        await output.WriteLineAsync($"Baris tidak diimpor  : {Indonesian.Number(report.Skipped.Count)}");
        await output.WriteLineAsync($"Keluarga dalam berkas: {Indonesian.Number(report.Families)} ({Indonesian.Number(report.FamiliesCreated)} baru, {Indonesian.Number(report.FamiliesUpdated)} berubah)");
        await output.WriteLineAsync($"Wilayah baru         : {report.HamletsCreated} dusun, {report.RwsCreated} RW, {report.RtsCreated} RT");
        await output.WriteLineAsync($"Peringatan           : {Indonesian.Number(report.Warnings.Count)} ({Indonesian.Number(report.ProblemsRecorded)} baru di daftar kerja)");
    }

    private static async Task WriteNotesAsync(string heading, List<ImportNote> notes, int most, TextWriter output)
    {
        if (notes.Count == 0)
            return;
        await output.WriteLineAsync($"{heading}:");
        foreach (var note in notes.Take(most))
            await output.WriteLineAsync($"  {note}");
        foreach (var kind in notes.Skip(most).GroupBy(note => note.Kind).OrderByDescending(group => group.Count()))
            await output.WriteLineAsync($"  … dan {Indonesian.Number(kind.Count())} lagi: {kind.First().Message}");
    }
}
