namespace BanjarSari.SelfService.Profile;

/// <summary>One group of elements on a page.</summary>
public sealed record ElementGroupView
{
    /// <summary>Heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Anchor on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Elements that concern this person.</summary>
    public required IReadOnlyList<ElementView> Elements { get; init; }

    /// <summary>Empty elements that do not concern this person, folded away.</summary>
    public required IReadOnlyList<ElementView> Others { get; init; }
}
