using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.Profile;

/// <summary>What <see cref="RevealService"/> needs.</summary>
public sealed record RevealOptions
{
    /// <summary>Whose record: always the person signed in.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Key of the element, or <see cref="ProfileView.KkNumberKey"/>.</summary>
    public required string? Element { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
