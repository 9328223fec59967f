using BanjarSari.Bench;

// Bench PROGRAM.dll SECONDS SIZE…: measures the program with each number of residents and prints one table.
const int Readers = 32;
const int SigningIn = 32;
const string Evidence = "evidence, photo of 3 MB";
int[] connections = [1, 8, 32];
(string Name, string? Path)[] pages =
[
    ("static file (baseline)", "/robots.txt"), ("sign-in page", "/layanan-mandiri/masuk"), ("KK PDF", "/layanan-mandiri/kartu-keluarga.pdf"),
    ("biodata PDF", "/layanan-mandiri/biodata.pdf"), ("profile", "/layanan-mandiri/profil"), ("family page", "/layanan-mandiri/kartu-keluarga"),
    ("LAYANAN", "/layanan-mandiri/layanan"), ("BANTUAN", "/layanan-mandiri/bantuan"),
    ("Delivery list, expanded", "/umbraco/delivery/api/v2/content?filter=contentType:article&expand=properties%5B%24all%5D"),
    ("Delivery item", "/umbraco/delivery/api/v2/content/item/profil-desa/sejarah"), ("sign-in POST", null), (Evidence, null),
];
// {report}: the first on the work list.
const string Api = "/umbraco/selfservice/api/v1";
(string Name, string Path)[] desk =
[
    ("desk: work list", $"{Api}/change-reports"), ("desk: work list, one hamlet", $"{Api}/change-reports?hamlet={{hamlet}}"), ("desk: work list, closed", $"{Api}/change-reports?state=disetujui&sort=newest&skip=1000"),
    ("desk: report detail", $"{Api}/change-reports/{{report}}"), ("desk: residents by name", $"{Api}/residents?query=si"),
];
// One row alone while working on it: BENCH_ONLY is part of its name.
if (Environment.GetEnvironmentVariable("BENCH_ONLY") is { Length: > 0 } only)
    (pages, desk) = ([.. pages.Where(page => page.Name.Contains(only, StringComparison.OrdinalIgnoreCase))], [.. desk.Where(page => page.Name.Contains(only, StringComparison.OrdinalIgnoreCase))]);
var (program, seconds) = (Path.GetFullPath(args[0]), int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
var runs = new List<RunFigures>();
foreach (var size in args.Skip(2).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)))
    runs.Add(await MeasureAsync(size));
Table.Print(runs, [.. pages.Select(page => page.Name), .. desk.Select(page => page.Name)], connections, Console.Out);
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
        await Console.Error.WriteLineAsync($"{residents} residents: verify-audit, check-data");
        (run.VerifySeconds, _) = await Verb.RunAsync(program, directory, "verify-audit");
        (run.CheckSeconds, run.CheckPeakKiB) = await Verb.RunAsync(program, directory, "check-data");
        using var server = await Server.StartAsync(program, directory, residents, Readers + SigningIn);
        (run.StartSeconds, run.IdleKiB) = (server.SecondsToReady, server.Memory("VmRSS"));
        run.DatabaseBytes = Directory.GetFiles(directory, "population.db*").Sum(file => new FileInfo(file).Length);
        var cookies = await SignedInAsync([.. server.Accounts.Take(Readers)], directory);
        foreach (var (name, path) in pages.Where(page => page.Name != Evidence))
            foreach (var count in connections)
            {
                await Console.Error.WriteLineAsync($"{residents} residents: {name}, {count} connections");
                run.Cells[(name, count)] = path is null
                    ? await Load.SignInAsync([.. server.Accounts.Skip(Readers)], count, seconds)
                    : await Load.ReadAsync(path, count, seconds, IsOpen(path) ? "" : cookies);
            }

        await MeasureDeskAsync(run, directory);
        run.LoadPeakKiB = server.Memory("VmHWM");
        var photo = Photo.Make();
        var (worked, sent) = (server.ProcessorSeconds(), 0);
        foreach (var count in pages.Any(page => page.Name == Evidence) ? connections : [])
        {
            await Console.Error.WriteLineAsync($"{residents} residents: {Evidence}, {count} connections");
            (run.Cells[(Evidence, count)], var photos) = await EvidenceLoad.SendAsync([.. server.Accounts.Skip(Readers)], count, seconds, photo);
            sent += photos;
        }

        run.EvidenceProcessorMs = (server.ProcessorSeconds() - worked) * 1000 / Math.Max(1, sent);

        run.EvidencePeakKiB = server.Memory("VmHWM");
        return run;
    }
    finally
    {
        Directory.Delete(directory, recursive: true);
    }
}

async Task MeasureDeskAsync(RunFigures run, string directory)
{
    var officer = await Officer.SignInAsync("verifikator@demo.desa.id", "Demo-Banjar-Sari-1");
    var file = Path.Combine(directory, "officer.txt");
    await File.WriteAllTextAsync(file, officer);
    var (report, hamlet) = await Officer.ExamplesAsync(officer);
    foreach (var (name, path) in desk)
        foreach (var count in connections)
        {
            await Console.Error.WriteLineAsync($"{run.Residents} residents: {name}, {count} connections");
            run.Cells[(name, count)] = await Load.ReadAsync(path.Replace("{report}", report, StringComparison.Ordinal).Replace("{hamlet}", hamlet, StringComparison.Ordinal), count, seconds, file);
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
