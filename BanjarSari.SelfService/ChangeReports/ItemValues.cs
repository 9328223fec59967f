using System.Text.Json;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Opens and seals the values of an item: semula, menjadi, and the fields of an event.</summary>
public sealed class ItemValues(FieldCipher cipher)
{
    /// <summary>Semula, canonical; null: was not filled in.</summary>
    public string? Old(ChangeItem item) => cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue);

    /// <summary>Menjadi, canonical; null: to be emptied, or read from the document by the officer.</summary>
    public string? New(ChangeItem item) => cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue);

    /// <summary>Fields by key; empty for an element.</summary>
    public IReadOnlyDictionary<string, string> Fields(ChangeItem item) =>
        cipher.Open(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, item.Details) is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!
            : new Dictionary<string, string>();

    /// <summary>Sets semula; an equal value leaves the row as it is.</summary>
    public void SetOld(ChangeItem item, string? value)
    {
        if (Old(item) != value)
            item.OldValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, value);
    }

    /// <summary>Sets menjadi; true when that changed it.</summary>
    public bool SetNew(ChangeItem item, string? value)
    {
        if (New(item) == value)
            return false;
        item.NewValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, value);
        return true;
    }

    /// <summary>Sets the fields; true when that changed them.</summary>
    public bool SetFields(ChangeItem item, IReadOnlyDictionary<string, string> fields)
    {
        var old = Fields(item);
        if (item.Details is not null && old.Count == fields.Count && fields.All(field => old.TryGetValue(field.Key, out var value) && value == field.Value))
            return false;
        item.Details = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, JsonSerializer.Serialize(fields));
        return true;
    }
}
