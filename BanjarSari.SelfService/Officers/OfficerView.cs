namespace BanjarSari.SelfService.Officers;

/// <summary>The signed-in officer, for the backoffice.</summary>
public sealed record OfficerView
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Post as the resident reads it.</summary>
    public required string Post { get; init; }

    /// <summary>False: may look, but neither decide nor write.</summary>
    public required bool Linked { get; init; }

    /// <summary>Group aliases.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Names of <see cref="OfficerPolicies"/>.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>The area in words: <c>RT 002, RW 001, Dusun Krajan</c>; null: the whole village.</summary>
    public string? Scope { get; init; }
}
