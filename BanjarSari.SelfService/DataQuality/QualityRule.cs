namespace BanjarSari.SelfService.DataQuality;

/// <summary>One check of the register: it explains itself, and finds what is wrong in a person or in a family, or is only recorded by an import or an act.</summary>
internal sealed record QualityRule
{
    /// <summary>Stable key, as in <see cref="Register.DataProblem.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Heading of the work list.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is a problem.</summary>
    public required string Why { get; init; }

    /// <summary>What the officer does about it.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>What stands in the line of a person or family, without numbers.</summary>
    public required string Detail { get; init; }

    /// <summary>Key of the element it is about.</summary>
    public string? Element { get; init; }

    /// <summary>True for a person with this problem.</summary>
    public Func<QualityPerson, QualityFamily, bool>? OfPerson { get; init; }

    /// <summary>True for a family with this problem.</summary>
    public Func<QualityFamily, bool>? OfFamily { get; init; }

    /// <summary>Found across the whole register, by <see cref="DuplicateFinder"/>.</summary>
    public bool AcrossRegister { get; init; }

    /// <summary>Recorded by an import or an act: a run settles it only when its element got a value.</summary>
    public bool Recorded => OfPerson is null && OfFamily is null && !AcrossRegister;
}
