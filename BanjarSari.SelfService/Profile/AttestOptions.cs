using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.Profile;

/// <summary>What <see cref="AttestationService.AttestAsync"/> needs.</summary>
public sealed record AttestOptions
{
    /// <summary>Whose record and whose statement.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Version of the record that the resident saw; another one now is not what they said is right.</summary>
    public required int SeenVersion { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
