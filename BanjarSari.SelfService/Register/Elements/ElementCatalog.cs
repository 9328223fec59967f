using System.Collections.Frozen;

namespace BanjarSari.SelfService.Register.Elements;

/// <summary>
/// Every element of a person's record, declared once: the profile page, prints, import and export, history
/// and change reports all read this list.
/// </summary>
public static class ElementCatalog
{
    /// <summary>All elements in the order of the profile page.</summary>
    public static readonly IReadOnlyList<Element> All =
    [
        .. IdentityElements.All, .. BirthElements.All, .. EducationAndWorkElements.All, .. CitizenshipElements.All,
        .. ParentElements.All, .. AddressAndContactElements.All, .. MarriageElements.All, .. HealthElements.All,
    ];

    private static readonly FrozenDictionary<string, Element> ByKey = All.ToFrozenDictionary(element => element.Key);

    /// <summary>The element with this key; throws <see cref="KeyNotFoundException"/>.</summary>
    public static Element Of(string key) => ByKey[key];

    /// <summary>The element with this key, or null.</summary>
    public static Element? Find(string? key) => key is not null && ByKey.TryGetValue(key, out var element) ? element : null;

    /// <summary>Heading of a group on the profile page.</summary>
    public static string Heading(ElementGroup group) => group switch
    {
        ElementGroup.Identity => "Data dasar",
        ElementGroup.Birth => "Kelahiran",
        ElementGroup.EducationAndWork => "Pendidikan dan pekerjaan",
        ElementGroup.Citizenship => "Kewarganegaraan",
        ElementGroup.Parents => "Orang tua",
        ElementGroup.AddressAndContact => "Alamat dan kontak",
        ElementGroup.Marriage => "Perkawinan",
        ElementGroup.Health => "Kesehatan",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };
}
