using System.Globalization;

namespace BanjarSari.Bench;

/// <summary>Everything that was measured, as one table.</summary>
internal static class Table
{
    private const int Name = 34;

    public static void Print(IReadOnlyList<RunFigures> runs, IReadOnlyList<string> pages, IReadOnlyList<int> connections, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{"",-Name}{string.Concat(runs.Select(run => $" | {Number(run.Residents) + " residents",-52}"))}{(runs.Count == 2 ? " | slower" : "")}");
        output.WriteLine($"{"page, connections",-Name}{string.Concat(runs.Select(_ => $" | {"req/s",8} {"p50 ms",8} {"p95 ms",8} {"p99 ms",8} {"bytes",8} {"errors",7}"))}{(runs.Count == 2 ? " | by" : "")}");
        foreach (var page in pages)
            foreach (var count in connections)
                output.WriteLine($"{$"{page}, {count}",-Name}{string.Concat(runs.Select(run => Cell(run.Cells[(page, count)])))}{Slower(runs, page, count)}");
        Line(output, runs, "memory under load, most (MB)", run => Mega(run.LoadPeakKiB * 1024));
        Line(output, runs, "memory with evidence, most (MB)", run => Mega(run.EvidencePeakKiB * 1024));
        Line(output, runs, "processor time a photo (ms)", run => Round(run.EvidenceProcessorMs, 0));
        Line(output, runs, "memory after start (MB)", run => Mega(run.IdleKiB * 1024));
        Line(output, runs, "memory while seeding, most (MB)", run => Mega(run.SeedPeakKiB * 1024));
        Line(output, runs, "start until ready (s)", run => Round(run.StartSeconds, 2));
        Line(output, runs, "first start with seeding (s)", run => Round(run.SeedSeconds, 1));
        Line(output, runs, "verify-audit, 1,000,000 looks (s)", run => Round(run.VerifySeconds, 1));
        Line(output, runs, "check-data, all residents (s)", run => Round(run.CheckSeconds, 1));
        Line(output, runs, "check-data, most memory (MB)", run => Mega(run.CheckPeakKiB * 1024));
        Line(output, runs, "population database (MB)", run => Mega(run.DatabaseBytes));
    }

    private static string Cell(Figures cell) =>
        $" | {Round(cell.PerSecond, 0),8} {Round(cell.Median, 2),8} {Round(cell.P95, 2),8} {Round(cell.P99, 2),8} {cell.Bytes,8} {cell.Errors,7}";

    private static string Slower(IReadOnlyList<RunFigures> runs, string page, int count) =>
        runs.Count == 2 ? $" | {Round(runs[0].Cells[(page, count)].PerSecond / runs[1].Cells[(page, count)].PerSecond, 2)}" : "";

    private static void Line(TextWriter output, IReadOnlyList<RunFigures> runs, string name, Func<RunFigures, string> value) =>
        output.WriteLine($"{name,-Name}{string.Concat(runs.Select(run => $" | {value(run),8} {"",43}"))}");

    private static string Mega(long bytes) => Round(bytes / 1e6, 0);

    private static string Round(double value, int digits) => value.ToString("F" + digits, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
