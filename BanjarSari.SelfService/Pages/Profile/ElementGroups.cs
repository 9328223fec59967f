using BanjarSari.SelfService.Profile;

namespace BanjarSari.SelfService.Pages.Profile;

/// <summary>Every group of one record, for <c>_ElementGroups.cshtml</c>.</summary>
public sealed record ElementGroups
{
    /// <summary>The groups in order.</summary>
    public required IReadOnlyList<ElementGroupView> Groups { get; init; }

    /// <summary>See <see cref="ElementList.RevealAddress"/>.</summary>
    public string? RevealAddress { get; init; }

    /// <summary>See <see cref="ElementList.Position"/>.</summary>
    public int? Position { get; init; }

    /// <summary>The elements of one group with what can be done about them.</summary>
    public ElementList List(IReadOnlyList<ElementView> elements) => new() { Elements = elements, RevealAddress = RevealAddress, Position = Position };
}
