using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;

namespace BanjarSari.SelfService.Register.Import;

/// <summary><c>import-residents FILE [--dry-run]</c>: imports a population file and prints the report.</summary>
public sealed class ImportResidentsVerb(ResidentImportService imports) : ICommandVerb
{
    private const string DryRun = "--dry-run";

    /// <inheritdoc/>
    public string Name => "import-residents";

    /// <inheritdoc/>
    public string Usage => "FILE [--dry-run]";

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var files = arguments.Where(argument => argument != DryRun).ToList();
        if (files is not [var path] || path.StartsWith("--", StringComparison.Ordinal))
            return 2;

        if (!File.Exists(path))
        {
            await error.WriteLineAsync("Berkas tidak ditemukan; periksa nama dan foldernya.");
            return 1;
        }

        try
        {
            await using var file = File.OpenRead(path);
            var options = new ImportResidentsOptions { File = file, DryRun = arguments.Contains(DryRun) };
            var report = await imports.ImportAsync(options, ActingPerson.Command(Name), new ProgressLines(output), cancellation);
            await ReportText.WriteAsync(report, output);
            if (report.Errors.Count == 0)
                return 0;
            await error.WriteLineAsync($"Tidak ada yang diimpor: {report.Errors.Count} baris salah. Perbaiki baris itu, lalu impor lagi.");
            return 1;
        }
        catch (ImportRefusedException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
