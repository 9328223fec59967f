namespace BanjarSari.SelfService.DataQuality;

/// <summary>How many problems of one kind were open and accepted at the end of a run, by day and hamlet: the village sees its data become true.</summary>
public sealed class DataQualityCount
{
    /// <summary>Day of the village.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Key of the rule.</summary>
    public required string Kind { get; init; }

    /// <summary>Hamlet; <see cref="Guid.Empty"/>: the whole village, with people who stand in no hamlet.</summary>
    public Guid HamletId { get; init; }

    /// <summary>Problems waiting for an officer.</summary>
    public int Open { get; set; }

    /// <summary>Problems that an officer accepted with a reason.</summary>
    public int Accepted { get; set; }
}
