namespace BanjarSari.SelfService.DataQuality;

/// <summary>A piece of the work list of one kind, which explains itself.</summary>
public sealed record DataProblemList
{
    /// <summary>Key of the rule.</summary>
    public required string Kind { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is a problem.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about it.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>How many wait in all.</summary>
    public required int Total { get; init; }

    /// <summary>The lines asked for, oldest first.</summary>
    public required IReadOnlyList<DataProblemView> Items { get; init; }
}
