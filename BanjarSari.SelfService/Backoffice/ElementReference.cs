using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>One element of a person's record.</summary>
public sealed record ElementReference
{
    /// <summary>Stable key.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Heading of its group.</summary>
    public required string Group { get; init; }

    /// <summary>Name of an <see cref="ElementKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code list, for kind <c>Code</c>.</summary>
    public required string? CodeKind { get; init; }

    /// <summary>0 to 3 (register.md section 4).</summary>
    public required int Tier { get; init; }

    /// <summary>What to bring, in words.</summary>
    public required string Evidence { get; init; }

    /// <summary>Specific personal data (UU 27/2022 art. 4).</summary>
    public required bool Specific { get; init; }

    /// <summary>The officer reads the new value from the document.</summary>
    public required bool ValueFromDocument { get; init; }
}
