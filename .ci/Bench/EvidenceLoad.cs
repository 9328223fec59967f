using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace BanjarSari.Bench;

/// <summary>Sends photos of 3 MB through the whole evidence pipeline, over and over, each connection as another resident.</summary>
internal static class EvidenceLoad
{
    /// <summary>Figures, and the number of photos including those for warming up.</summary>
    public static async Task<(Figures Figures, int Photos)> SendAsync(IReadOnlyList<(string Nik, string Pin)> accounts, int connections, int seconds, byte[] photo)
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

            var (_, first) = await SendForAsync(senders, TimeSpan.FromSeconds(1), photo);
            var (figures, photos) = await SendForAsync(senders, TimeSpan.FromSeconds(seconds), photo);
            return (figures, first + photos);
        }
        finally
        {
            senders.ForEach(sender => sender.Dispose());
        }
    }

    private static async Task<(Figures Figures, int Photos)> SendForAsync(List<Resident> senders, TimeSpan time, byte[] photo)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(senders.Select(async sender =>
        {
            var (times, errors) = (new List<double>(), 0L);
            while (watch.Elapsed < time)
            {
                var began = watch.Elapsed;
                errors += await sender.SendPhotoAsync(photo) ? 0 : 1;
                times.Add((watch.Elapsed - began).TotalMilliseconds);
            }

            return (Times: times, Errors: errors);
        }));
        var times = all.SelectMany(one => one.Times).ToList();
        return (Load.FiguresOf(times, watch.Elapsed, photo.Length, all.Sum(one => one.Errors)), times.Count);
    }
}
