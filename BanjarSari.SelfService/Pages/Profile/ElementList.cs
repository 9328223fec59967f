using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Profile;

namespace BanjarSari.SelfService.Pages.Profile;

/// <summary>Elements of one record with what can be done about them, for <c>_Elements.cshtml</c>.</summary>
public sealed record ElementList
{
    /// <summary>Elements to list.</summary>
    public required IReadOnlyList<ElementView> Elements { get; init; }

    /// <summary>Where masked values are asked for; null: not from here.</summary>
    public string? RevealAddress { get; init; }

    /// <summary>Place of the member on the card, for reports about somebody else's record.</summary>
    public int? Position { get; init; }

    /// <summary>Where a contact is changed at once; null for an element that has to be reported.</summary>
    public string? ContactAddress(ElementView element) => ContactElements.AddressOf(element.Key, Position);

    /// <summary>Address of a report about one element.</summary>
    public string ReportAddress(ElementView element) =>
        $"/layanan-mandiri/lapor/baru?elemen={element.Key}" + (Position is { } position ? $"&anggota={position}" : "");
}
