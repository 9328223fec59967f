namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One item as residents read it: semula, menjadi, dasar perubahan, decision.</summary>
public sealed record ChangeItemView
{
    /// <summary>Whose record, in words.</summary>
    public required string Whose { get; init; }

    /// <summary>Label of the element, or title of the event.</summary>
    public required string Label { get; init; }

    /// <summary>Semula in words; null: was not filled in.</summary>
    public required string? Old { get; init; }

    /// <summary>Menjadi in words; null: to be emptied.</summary>
    public required string? New { get; init; }

    /// <summary>Values are not shown, because they are another person's specific data (UU 27/2022 art. 4).</summary>
    public required bool Withheld { get; init; }

    /// <summary>Reason given; null for who did not give it.</summary>
    public required string? Reason { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required string Basis { get; init; }

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Sentence of the officer; null where there is none.</summary>
    public required string? Answer { get; init; }
}
