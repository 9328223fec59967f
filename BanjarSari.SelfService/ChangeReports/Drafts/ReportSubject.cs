namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Somebody on the reporter's family card, and what the reporter may report about them. Protected members are never one.</summary>
public sealed record ReportSubject
{
    /// <summary>Handle of the reporter's own record in addresses.</summary>
    public const string Me = "saya";

    /// <summary>The resident; never shown.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary><see cref="Me"/>, or the place on the card: how addresses and forms name them.</summary>
    public required string Handle { get; init; }

    /// <summary>Name with degrees.</summary>
    public required string Name { get; init; }

    /// <summary>Relation in the family and age, in words.</summary>
    public required string Description { get; init; }

    /// <summary>The reporter's own record.</summary>
    public bool IsMe { get; init; }

    /// <summary>A child the reporter answers for: no consent is needed, more than the card is open.</summary>
    public bool IsOwnChild { get; init; }

    /// <summary>The reporter may propose changes (FamilyRights).</summary>
    public bool MayPropose { get; init; }

    /// <summary>Code <c>sex</c>.</summary>
    public int? Sex { get; init; }

    /// <summary>An adult other than the reporter: their consent is needed.</summary>
    public bool NeedsConsent => !IsMe && !IsOwnChild;
}
