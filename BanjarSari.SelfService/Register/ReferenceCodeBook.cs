using System.Collections.Frozen;
using System.Text.Json;

namespace BanjarSari.SelfService.Register;

/// <summary>
/// The code lists in memory, read once from the embedded <c>reference-codes.json</c>: labels by code, and
/// codes by number, label or usual synonym.
/// </summary>
public sealed class ReferenceCodeBook
{
    private readonly FrozenDictionary<string, FrozenDictionary<int, ReferenceCode>> _byKind;
    private readonly FrozenDictionary<string, FrozenDictionary<string, int>> _byText;

    /// <summary>Reads the embedded file.</summary>
    public ReferenceCodeBook()
    {
        using var stream = typeof(ReferenceCodeBook).Assembly.GetManifestResourceStream("BanjarSari.SelfService.Register.Data.reference-codes.json")!;
        var file = JsonSerializer.Deserialize<CodeFile>(stream, JsonSerializerOptions.Web)!;
        _byKind = file.Kinds.ToFrozenDictionary(kind => kind.Kind, kind => kind.Codes.Select(code => new ReferenceCode
        {
            Kind = kind.Kind,
            Code = code.Code,
            PaperLabel = code.Paper,
            ScreenLabel = code.Screen,
            CardCode = code.CardCode,
            ValidFrom = code.ValidFrom,
            ValidUntil = code.ValidUntil,
        }).ToFrozenDictionary(code => code.Code));
        _byText = file.Kinds.ToFrozenDictionary(kind => kind.Kind, kind => kind.Codes
            .SelectMany(code => (code.Synonyms ?? []).Append(code.Paper).Append(code.Screen).Select(text => (Text: Normalise(text), code.Code)))
            .DistinctBy(pair => pair.Text).ToFrozenDictionary(pair => pair.Text, pair => pair.Code));
    }

    /// <summary>Every code of every list.</summary>
    public IEnumerable<ReferenceCode> All => _byKind.Values.SelectMany(kind => kind.Values);

    /// <summary>Codes of one list, in the official order.</summary>
    public IEnumerable<ReferenceCode> Of(string kind) => _byKind[kind].Values.OrderBy(code => code.Code);

    /// <summary>Whether the list has this code.</summary>
    public bool Has(string kind, int code) => _byKind[kind].ContainsKey(code);

    /// <summary>Plain label for screens; null for no code.</summary>
    public string? Screen(string kind, int? code) =>
        code is { } number ? _byKind[kind].GetValueOrDefault(number)?.ScreenLabel ?? $"kode {number}" : null;

    /// <summary>Official label in capitals, for prints; null for no code.</summary>
    public string? Paper(string kind, int? code) =>
        code is { } number ? _byKind[kind].GetValueOrDefault(number)?.PaperLabel ?? $"KODE {number}" : null;

    /// <summary>Code of a label or usual synonym, whatever its case and spacing; null when unknown.</summary>
    public int? Find(string kind, string text) =>
        _byText[kind].TryGetValue(Normalise(text), out var code) ? code : null;

    private static string Normalise(string text) =>
        string.Concat(text.ToUpperInvariant().Where(char.IsLetterOrDigit)) is { Length: > 0 } letters ? letters + Signs(text) : text.Trim();

    // Only blood groups need the sign: A+ is not A-.
    private static string Signs(string text) =>
        text.Length <= 3 && text.EndsWith('+') ? "+" : text.Length <= 3 && text.EndsWith('-') && text.Length > 1 ? "-" : "";

    private sealed record CodeFile(List<CodeKind> Kinds);

    private sealed record CodeKind(string Kind, List<CodeRow> Codes);

    private sealed record CodeRow(int Code, string Paper, string Screen, int? CardCode, DateOnly? ValidFrom, DateOnly? ValidUntil, List<string>? Synonyms);
}
