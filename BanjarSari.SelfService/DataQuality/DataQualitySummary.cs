namespace BanjarSari.SelfService.DataQuality;

/// <summary>How true the register is: by kind of problem, by hamlet, over time.</summary>
public sealed record DataQualitySummary
{
    /// <summary>Every rule, with what waits now.</summary>
    public required IReadOnlyList<DataQualityKind> Kinds { get; init; }

    /// <summary>Each hamlet as of the last run; the whole village first, with <see cref="DataQualityHamlet.HamletId"/> null.</summary>
    public required IReadOnlyList<DataQualityHamlet> Hamlets { get; init; }

    /// <summary>The village over the last 90 days, oldest first.</summary>
    public required IReadOnlyList<DataQualityPoint> Trend { get; init; }
}

/// <summary>One rule in numbers.</summary>
/// <param name="Kind">Key of the rule.</param>
/// <param name="Title">Heading.</param>
/// <param name="Open">Waiting.</param>
/// <param name="Accepted">Accepted with a reason, and still so.</param>
public sealed record DataQualityKind(string Kind, string Title, int Open, int Accepted);

/// <summary>One hamlet in numbers, as of <paramref name="Day"/>.</summary>
/// <param name="HamletId">Null: the whole village.</param>
/// <param name="Name">Name; null for the village.</param>
/// <param name="Day">Day of the run.</param>
/// <param name="Residents">Living residents.</param>
/// <param name="Families">Families with living residents.</param>
/// <param name="FamiliesAttested">Families with a statement within a year.</param>
/// <param name="AttestedShare">0 to 1.</param>
/// <param name="CompleteShare">Expected elements that have a value, 0 to 1.</param>
/// <param name="OpenProblems">Waiting.</param>
/// <param name="ReportsDecided">Reports closed within 90 days.</param>
/// <param name="MedianDecisionDays">Days from sending to closing; null without any.</param>
public sealed record DataQualityHamlet(
    Guid? HamletId, string? Name, DateOnly Day, int Residents, int Families, int FamiliesAttested, double AttestedShare, double CompleteShare, int OpenProblems, int ReportsDecided, double? MedianDecisionDays);

/// <summary>The village on one day.</summary>
/// <param name="Day">Day.</param>
/// <param name="OpenProblems">Waiting.</param>
/// <param name="AttestedShare">0 to 1.</param>
/// <param name="CompleteShare">0 to 1.</param>
/// <param name="MedianDecisionDays">Days; null without any.</param>
public sealed record DataQualityPoint(DateOnly Day, int OpenProblems, double AttestedShare, double CompleteShare, double? MedianDecisionDays);
