using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>
/// Which evidence is accepted for which element and new value (register.md section 4): data, read once from
/// <c>evidence-matrix.json</c> or from the file that the setting names. One of the accepted kinds is enough.
/// </summary>
public sealed class EvidenceMatrix
{
    private readonly FrozenDictionary<string, EvidenceKind> _kinds;
    private readonly List<EvidenceRule> _rules;

    /// <summary>Reads the file; throws <see cref="InvalidDataException"/> when it names a kind that it does not declare.</summary>
    public EvidenceMatrix(IOptions<ChangeReportOptions> options)
    {
        using var stream = options.Value.EvidenceMatrix is { } path
            ? File.OpenRead(path)
            : typeof(EvidenceMatrix).Assembly.GetManifestResourceStream("BanjarSari.SelfService.ChangeReports.Data.evidence-matrix.json")!;
        var file = JsonSerializer.Deserialize<MatrixFile>(stream, JsonSerializerOptions.Web)!;
        _kinds = file.Kinds.ToFrozenDictionary(kind => kind.Key);
        _rules = file.Rules;
        if (_rules.SelectMany(rule => rule.Accepted).FirstOrDefault(key => !_kinds.ContainsKey(key)) is { } unknown)
            throw new InvalidDataException($"The evidence matrix accepts '{unknown}', which it does not declare.");
    }

    /// <summary>Every kind, by its words.</summary>
    public IEnumerable<EvidenceKind> Kinds => _kinds.Values.OrderBy(kind => kind.Label, StringComparer.Ordinal);

    /// <summary>The rules in the order in which the first that fits holds.</summary>
    public IReadOnlyList<EvidenceRule> Rules => _rules;

    /// <summary>The kind with this key, or null.</summary>
    public EvidenceKind? Find(string? key) => key is not null && _kinds.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>Accepted kinds for an element going to <paramref name="newValue"/> (canonical); empty only for an element without a rule.</summary>
    public IReadOnlyList<EvidenceKind> ForElement(string element, string? newValue) =>
        Accepted(_rules.FirstOrDefault(rule => rule.Elements?.Contains(element) == true && (rule.Values is null || (newValue is not null && rule.Values.Contains(newValue)))));

    /// <summary>Accepted kinds for an event or a missing member with these fields.</summary>
    public IReadOnlyList<EvidenceKind> ForForm(string kind, IReadOnlyDictionary<string, string> fields) =>
        Accepted(_rules.FirstOrDefault(rule => rule.Kind == kind && (rule.Values is null || (fields.TryGetValue(rule.Field ?? "", out var value) && rule.Values.Contains(value)))));

    /// <summary>The new value is read from the document by the officer; the resident never types it (NIK, KK number).</summary>
    public bool ValueFromDocument(string element) => _rules.Any(rule => rule.ValueFromDocument && rule.Elements?.Contains(element) == true);

    private List<EvidenceKind> Accepted(EvidenceRule? rule) => rule is null ? [] : [.. rule.Accepted.Select(key => _kinds[key])];

    private sealed record MatrixFile(List<EvidenceKind> Kinds, List<EvidenceRule> Rules);
}
