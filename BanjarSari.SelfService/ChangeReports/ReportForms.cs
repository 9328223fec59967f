using System.Collections.Frozen;
using System.Text.Json;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>The forms of all kinds, read once from <c>report-forms.json</c> (F-1.01, F-1.03, F-2.01).</summary>
public static class ReportForms
{
    private static readonly FrozenDictionary<string, ReportForm> ByKind = Read();

    /// <summary>All forms.</summary>
    public static IEnumerable<ReportForm> All => ReportKinds.WithForm.Select(Of);

    /// <summary>The form of a kind; throws <see cref="KeyNotFoundException"/>.</summary>
    public static ReportForm Of(string kind) => ByKind[kind];

    /// <summary>The form of a kind, or null.</summary>
    public static ReportForm? Find(string? kind) => kind is not null && ByKind.TryGetValue(kind, out var form) ? form : null;

    private static FrozenDictionary<string, ReportForm> Read()
    {
        using var stream = typeof(ReportForms).Assembly.GetManifestResourceStream("BanjarSari.SelfService.ChangeReports.Data.report-forms.json")!;
        return JsonSerializer.Deserialize<FormsFile>(stream, JsonSerializerOptions.Web)!.Forms.ToFrozenDictionary(form => form.Kind);
    }

    private sealed record FormsFile(List<ReportForm> Forms);
}
