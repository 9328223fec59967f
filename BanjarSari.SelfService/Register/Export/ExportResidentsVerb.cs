using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Export;

/// <summary><c>export-residents FILE</c>: writes the whole register to a new workbook.</summary>
public sealed class ExportResidentsVerb(ResidentExportService exports) : ICommandVerb
{
    /// <inheritdoc/>
    public string Name => "export-residents";

    /// <inheritdoc/>
    public string Usage => "FILE";

    /// <inheritdoc/>
    public StoreUse Stores => StoreUse.BesideServer;

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (arguments is not [var path] || path.StartsWith("--", StringComparison.Ordinal))
            return 2;

        if (!Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            return await RefuseAsync(error, "Nama berkas harus berakhiran .xlsx.");
        if (File.Exists(path))
            return await RefuseAsync(error, "Berkas itu sudah ada; pilih nama lain agar tidak tertimpa.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            return await RefuseAsync(error, "Folder tujuan tidak ada.");

        // Under another name until the access log is written: no file without its trace.
        var unfinished = path + ".belum-selesai";
        try
        {
            int count;
            await using (var file = new FileStream(unfinished, OwnerOnly()))
                count = await exports.ExportAsync(new ExportResidentsOptions { Target = file, Purpose = "Ekspor seluruh register penduduk ke berkas" }, ActingPerson.Command(Name), cancellation);
            File.Move(unfinished, path);
            await output.WriteLineAsync($"{Indonesian.Number(count)} penduduk ditulis. Berkas ini memuat data pribadi lengkap tanpa sandi: simpan di tempat terkunci, hapus setelah dipakai.");
            return 0;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static async Task<int> RefuseAsync(TextWriter error, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return 1;
    }
}
