using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Checks the sentences that residents will read.</summary>
internal static class Sentences
{
    private const int Shortest = 10;
    private const int Longest = 1000;

    /// <summary>Trimmed; throws when it is no sentence.</summary>
    public static string Needed(string? text, string what) =>
        text?.Trim() is { Length: >= Shortest } sentence ? Fitting(sentence)! : throw new RegisterException($"Tulis {what} dalam satu kalimat yang dapat dipahami warga, paling sedikit {Shortest} huruf.");

    /// <summary>Trimmed, or null for nothing.</summary>
    public static string? Fitting(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > Longest } => throw new RegisterException($"Kalimat untuk warga paling panjang {Longest} huruf."),
        var sentence => sentence,
    };
}
