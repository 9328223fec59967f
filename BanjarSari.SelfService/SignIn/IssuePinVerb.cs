using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Documents.PinSlips;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// <c>issue-pin</c>: issues activation PINs from the command line. Prints each slip as text, or all as one PDF
/// file that only its maker may read.
/// </summary>
public sealed class IssuePinVerb(PinIssueService issue, PinIssueTargets targets, PinSlipPdf pdf, VillageClock clock) : ICommandVerb
{
    /// <inheritdoc/>
    public string Name => "issue-pin";

    /// <inheritdoc/>
    public string Usage => "NIK | --family NOMOR_KK | --rt RT[/RW] [--hamlet NAMA]  [--slip BERKAS.pdf] [--checked \"KTP-el\"]";

    /// <inheritdoc/>
    public StoreUse Stores => StoreUse.BesideServer;

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (IssuePinArguments.Parse(arguments) is not { } line)
            return 2;
        var (found, problem) = await FindAsync(line, cancellation);
        if (problem is not null)
        {
            await error.WriteLineAsync(problem);
            return 1;
        }

        // Made before any PIN is: a slip that cannot be written must not cost somebody their old PIN.
        await using var file = line.Slip is null ? null : Create(line.Slip);
        var options = new IssuePinOptions
        {
            ResidentIds = found,
            IdentityCheck = line.Checked ?? "diperiksa saat penyerahan lembar PIN",
            OnlyWithoutOwnPin = line.IsBatch,
        };
        var result = await IssueAsync(options, error, cancellation);
        if (result is { Issued.Count: > 0 })
            await WriteAsync(result.Issued, file, output, cancellation);
        else if (line.Slip is not null)
            File.Delete(line.Slip);
        foreach (var refused in result?.Refused ?? [])
            await error.WriteLineAsync($"{refused.Name}: {refused.Reason}");
        if (line.IsBatch && result is not null)
            await output.WriteLineAsync($"{result.Issued.Count} PIN diterbitkan, {result.Refused.Count} dilewati.");
        return result is { Issued.Count: > 0 } ? 0 : 1;
    }

    private async Task<IssuePinResult?> IssueAsync(IssuePinOptions options, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            return await issue.IssueAsync(options, ActingPerson.Command(Name), cancellation);
        }
        catch (ArgumentException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return null;
        }
    }

    private async Task<(List<Guid> Found, string? Problem)> FindAsync(IssuePinArguments line, CancellationToken cancellation)
    {
        List<Guid>? found;
        if (line.Nik is not null)
        {
            if (!Nik.TryParse(line.Nik, out var nik))
                return ([], "NIK harus 16 angka.");
            found = await targets.ByNikAsync(nik, cancellation);
        }
        else if (line.Family is not null)
        {
            if (!KkNumber.TryParse(line.Family, out var number))
                return ([], "Nomor KK harus 16 angka.");
            found = await targets.ByFamilyAsync(number, cancellation);
        }
        else
        {
            var parts = line.Rt!.Split('/', 2);
            found = await targets.ByRtAsync(parts[0], parts.ElementAtOrDefault(1), line.Hamlet, cancellation);
        }

        return found switch
        {
            null => ([], "Ada beberapa RT dengan nomor itu. Tambahkan --hamlet NAMA."),
            [] => ([], "Tidak ada warga yang cocok. Periksa lagi nomornya."),
            _ => (found, null),
        };
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private async Task WriteAsync(IReadOnlyList<IssuedPin> issued, FileStream? file, TextWriter output, CancellationToken cancellation)
    {
        if (file is not null)
        {
            await file.WriteAsync(pdf.Render([.. issued.Select(Slip)]), cancellation);
            await output.WriteLineAsync($"Lembar PIN ditulis ke {file.Name}. Cetak, lipat, serahkan, lalu hapus berkasnya.");
            return;
        }

        foreach (var pin in issued)
        {
            await output.WriteLineAsync($"{pin.Name}, NIK {pin.MaskedNik}");
            await output.WriteLineAsync($"  PIN aktivasi   {pin.Pin}, berlaku sampai {clock.InWords(pin.ExpiresAt)}");
            await output.WriteLineAsync($"  Kode perangkat {string.Join(", ", pin.DeviceCodes)}");
        }
    }

    private PinSlip Slip(IssuedPin pin) => new()
    {
        Name = pin.Name,
        MaskedNik = pin.MaskedNik,
        Pin = pin.Pin,
        DeviceCodes = pin.DeviceCodes,
        ExpiresOn = DateOnly.FromDateTime(clock.ToLocal(pin.ExpiresAt)),
    };
}
