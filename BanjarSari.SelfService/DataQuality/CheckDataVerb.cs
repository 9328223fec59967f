using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.DataQuality;

/// <summary><c>check-data</c>: looks at the whole register now, as after an import, and says what waits.</summary>
internal sealed class CheckDataVerb(DataQualityRun run, DataQualityService quality) : ICommandVerb
{
    public string Name => "check-data";

    public string Usage => "";

    public StoreUse Stores => StoreUse.BesideServer;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (arguments.Count > 0)
            return 2;
        var outcome = await run.RunAsync(cancellation);
        await output.WriteLineAsync($"Mutu data diperiksa: {Indonesian.Number(outcome.Opened)} masalah baru, {Indonesian.Number(outcome.Settled)} selesai. Yang menunggu:");
        foreach (var kind in (await quality.SummaryAsync(DataQualityScope.Village, cancellation)).Kinds.Where(kind => kind.Open > 0))
            await output.WriteLineAsync($"  {Indonesian.Number(kind.Open),8}  {kind.Title}");
        return 0;
    }
}
