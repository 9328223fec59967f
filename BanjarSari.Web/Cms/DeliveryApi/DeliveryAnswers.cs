using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>
/// Answers kept for as long as their snapshot lives: the next publication forgets them all. Previews have snapshots of their
/// own, so an answer made for a holder of the API key can never be given to anybody else.
/// </summary>
internal sealed class DeliveryAnswers
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int LargestKept = 512 * 1024;

    private readonly ConditionalWeakTable<PublishedSnapshot, Kept> _kept = [];

    /// <summary>The answer for this question in this snapshot, made when it is not kept.</summary>
    public DeliveryAnswer? GetOrMake(PublishedSnapshot snapshot, string question, Func<DeliveryAnswer?> make)
    {
        var kept = _kept.GetOrCreateValue(snapshot);
        if (kept.Answers.TryGetValue(question, out var answer))
            return answer;
        answer = make();
        // Only what exists is kept: made-up addresses would fill the memory.
        if (answer is { Json.Length: <= LargestKept } && Interlocked.Add(ref kept.Bytes, answer.Json.Length + (2 * question.Length)) <= MostBytes)
            kept.Answers.TryAdd(question, answer);
        return answer;
    }

    private sealed class Kept
    {
        public int Bytes;

        public ConcurrentDictionary<string, DeliveryAnswer> Answers { get; } = new(StringComparer.Ordinal);
    }
}
