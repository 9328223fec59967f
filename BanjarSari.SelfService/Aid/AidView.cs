namespace BanjarSari.SelfService.Aid;

/// <summary>One aid as a resident reads it.</summary>
public sealed record AidView
{
    /// <summary>Why it concerns the resident.</summary>
    public required AidReach Reach { get; init; }

    /// <summary>Name of the group, for <see cref="AidReach.Group"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Name of the programme.</summary>
    public required string Program { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public string? Description { get; init; }

    /// <summary>Institution that owns it.</summary>
    public required string Owner { get; init; }

    /// <summary>Source of the money, screen label.</summary>
    public string? FundSource { get; init; }

    /// <summary>First day of the programme.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day; null: open.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>One of <see cref="AidStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Why it was stopped.</summary>
    public string? StoppedReason { get; init; }

    /// <summary>SK or berita acara Musdes on which it rests.</summary>
    public string? Decision { get; init; }

    /// <summary>Date of the decision about this recipient.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Money handed out so far, whole rupiah; 0: none or goods only.</summary>
    public long DeliveredRupiah { get; init; }

    /// <summary>Neither stopped nor over.</summary>
    public bool Running { get; init; }

    /// <summary>What was and will be handed out, newest first.</summary>
    public required IReadOnlyList<AidDisbursementView> Disbursements { get; init; }
}
