using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace BanjarSari.Bench;

/// <summary>Sends photos of 3 MB, over and over, each connection as another resident.</summary>
internal static class EvidenceLoad
{
    /// <summary>One photo through the whole pipeline; an upload that passed every check counts.</summary>
    public static Func<Resident, byte[], Task<bool>> Photo { get; } = (sender, photo) => sender.SendPhotoAsync(photo);

    /// <summary>A whole report with two photos, and taking it back, which is part of the time.</summary>
    public static Func<Resident, byte[], Task<bool>> Report { get; } = async (sender, photo) => await sender.SubmitAsync(photo) is { } number && await sender.WithdrawAsync(number);

    /// <summary>Figures of <paramref name="act"/>, and how often it was done including warming up.</summary>
    public static async Task<(Figures Figures, int Times)> SendAsync(IReadOnlyList<(string Nik, string Pin)> accounts, int connections, int seconds, byte[] photo, Func<Resident, byte[], Task<bool>> act)
    {
        var senders = new List<Resident>();
        try
        {
            for (var number = 0; number < connections; number++)
            {
                var sender = new Resident();
                senders.Add(sender);
                await sender.OpenAsync();
                await sender.StayAsync(accounts[number]);
            }

            var (_, first) = await SendForAsync(senders, TimeSpan.FromSeconds(1), photo, act);
            var (figures, times) = await SendForAsync(senders, TimeSpan.FromSeconds(seconds), photo, act);
            return (figures, first + times);
        }
        finally
        {
            senders.ForEach(sender => sender.Dispose());
        }
    }

    private static async Task<(Figures Figures, int Times)> SendForAsync(List<Resident> senders, TimeSpan time, byte[] photo, Func<Resident, byte[], Task<bool>> act)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(senders.Select(async sender =>
        {
            var (times, errors) = (new List<double>(), 0L);
            while (watch.Elapsed < time)
            {
                var began = watch.Elapsed;
                errors += await act(sender, photo) ? 0 : 1;
                times.Add((watch.Elapsed - began).TotalMilliseconds);
            }

            return (Times: times, Errors: errors);
        }));
        var times = all.SelectMany(one => one.Times).ToList();
        return (Load.FiguresOf(times, watch.Elapsed, photo.Length, all.Sum(one => one.Errors)), times.Count);
    }
}
