using BanjarSari.Bench;

// Bench PROGRAM.dll SECONDS SIZE…: measures the program with each number of residents and prints one table.
const int Readers = 32;
const int SigningIn = 32;
int[] connections = [1, 8, 32];
(string Name, string? Path)[] pages =
[
    ("static file (baseline)", "/robots.txt"), ("sign-in page", "/layanan-mandiri/masuk"), ("KK PDF", "/layanan-mandiri/kartu-keluarga.pdf"),
    ("biodata PDF", "/layanan-mandiri/biodata.pdf"), ("profile", "/layanan-mandiri/profil"), ("family page", "/layanan-mandiri/kartu-keluarga"),
    ("LAYANAN", "/layanan-mandiri/layanan"), ("BANTUAN", "/layanan-mandiri/bantuan"),
    ("Delivery list, expanded", "/umbraco/delivery/api/v2/content?filter=contentType:article&expand=properties%5B%24all%5D"),
    ("Delivery item", "/umbraco/delivery/api/v2/content/item/profil-desa/sejarah"), ("sign-in POST", null),
];
var (program, seconds) = (Path.GetFullPath(args[0]), int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
var runs = new List<RunFigures>();
foreach (var size in args.Skip(2).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)))
    runs.Add(await MeasureAsync(size));
Table.Print(runs, [.. pages.Select(page => page.Name)], connections, Console.Out);
return runs.Exists(run => run.Cells.Values.Any(cell => cell.Errors > 0)) ? 1 : 0;

async Task<RunFigures> MeasureAsync(int residents)
{
    var run = new RunFigures(residents);
    var directory = Directory.CreateTempSubdirectory("banjarsari-bench-").FullName;
    try
    {
        await Console.Error.WriteLineAsync($"{residents} residents: seeding …");
        using (var first = await Server.StartAsync(program, directory, residents, Readers + SigningIn))
            (run.SeedSeconds, run.SeedPeakKiB) = (first.SecondsToReady, first.Memory("VmHWM"));
        using var server = await Server.StartAsync(program, directory, residents, Readers + SigningIn);
        (run.StartSeconds, run.IdleKiB) = (server.SecondsToReady, server.Memory("VmRSS"));
        run.DatabaseBytes = Directory.GetFiles(directory, "population.db*").Sum(file => new FileInfo(file).Length);
        var cookies = await SignedInAsync([.. server.Accounts.Take(Readers)], directory);
        foreach (var (name, path) in pages)
            foreach (var count in connections)
            {
                await Console.Error.WriteLineAsync($"{residents} residents: {name}, {count} connections");
                run.Cells[(name, count)] = path is null
                    ? await Load.SignInAsync([.. server.Accounts.Skip(Readers)], count, seconds)
                    : await Load.ReadAsync(path, count, seconds, IsOpen(path) ? "" : cookies);
            }

        run.LoadPeakKiB = server.Memory("VmHWM");
        return run;
    }
    finally
    {
        Directory.Delete(directory, recursive: true);
    }
}

static bool IsOpen(string path) => path is "/robots.txt" or "/layanan-mandiri/masuk" || path.StartsWith("/umbraco/delivery/", StringComparison.Ordinal);

static async Task<string> SignedInAsync(IReadOnlyList<(string Nik, string Pin)> accounts, string directory)
{
    var cookies = new List<string>();
    using var resident = new Resident();
    await resident.OpenAsync();
    foreach (var account in accounts)
        cookies.Add((await resident.SignInAsync(account)).Session ?? throw new InvalidOperationException("A bench account could not sign in."));
    var file = Path.Combine(directory, "cookies.txt");
    await File.WriteAllLinesAsync(file, cookies);
    return file;
}
