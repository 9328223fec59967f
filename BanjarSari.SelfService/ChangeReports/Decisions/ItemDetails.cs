using System.Text.Json;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Reads and completes the sealed <see cref="ChangeItem.Details"/>: what the resident filled in, and what the officer read from the document.</summary>
public sealed class ItemDetails(FieldCipher cipher)
{
    /// <summary>Number of the document shown.</summary>
    public const string DocumentNumber = "documentNumber";

    /// <summary>Date of the document shown, <c>yyyy-MM-dd</c>.</summary>
    public const string DocumentDate = "documentDate";

    /// <summary>NIK of a missing member, read from the document.</summary>
    public const string Nik = "nik";

    /// <summary>Key of the resident who is the missing member, back again.</summary>
    public const string Existing = "existingResident";

    /// <summary>Nomor KK of a new card.</summary>
    public const string KkNumber = "kkNumber";

    /// <summary>Date of a new card, <c>yyyy-MM-dd</c>.</summary>
    public const string CardIssuedOn = "cardIssuedOn";

    /// <summary>Day of an event, <c>yyyy-MM-dd</c>.</summary>
    public const string OccurredOn = "occurredOn";

    private static readonly string[] MemberFields = ["mother", "father", "spouse", "members", Existing];

    /// <summary>Canonical text by field key; empty for an item without details.</summary>
    public IReadOnlyDictionary<string, string> Read(ChangeItem item) => Open(item);

    /// <summary>Residents named in the details.</summary>
    public IEnumerable<Guid> PeopleIn(ChangeItem item)
    {
        var fields = Open(item);
        return MemberFields.Where(fields.ContainsKey).SelectMany(key => KeysIn(fields[key]));
    }

    /// <summary>Adds what the officer read; null and blank change nothing.</summary>
    internal void TakeIn(ChangeItem item, params (string Key, string? Value)[] read)
    {
        var fields = Open(item);
        foreach (var (key, value) in read.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)))
            fields[key] = value!.Trim();
        if (fields.Count > 0)
            item.Details = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, JsonSerializer.Serialize(fields));
    }

    internal static IEnumerable<Guid> KeysIn(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(key => Guid.TryParse(key, out var id) ? id : (Guid?)null).OfType<Guid>();

    private Dictionary<string, string> Open(ChangeItem item) =>
        cipher.Open(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, item.Details) is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)! : [];
}
