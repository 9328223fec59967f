using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Contacts;

/// <summary>The elements of tier 0 that residents change themselves, with the word that stands for each in addresses.</summary>
public static class ContactElements
{
    private static readonly Dictionary<string, string> KeyByWord = new()
    {
        ["nomor-hp"] = nameof(Resident.Phone),
        ["e-mail"] = nameof(Resident.Email),
        ["kontak-darurat"] = nameof(Resident.EmergencyContact),
    };

    /// <summary>Page of the contacts.</summary>
    public const string Path = "/layanan-mandiri/kontak";

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<Element> All { get; } = [.. KeyByWord.Values.Select(ElementCatalog.Of)];

    /// <summary>The element of a word in an address, or null.</summary>
    public static Element? Find(string? word) => word is not null && KeyByWord.TryGetValue(word, out var key) ? ElementCatalog.Of(key) : null;

    /// <summary>The word of an element in addresses; null for one that is no contact.</summary>
    public static string? WordOf(string element) => KeyByWord.FirstOrDefault(pair => pair.Value == element).Key;

    /// <summary>Page on which the element is changed; <paramref name="position"/>: of a child at that place on the card. Null for one that is no contact.</summary>
    public static string? AddressOf(string element, int? position) =>
        WordOf(element) is { } word ? $"{Path}/{word}{(position is { } place ? $"?anggota={place}" : "")}" : null;
}
