using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Aid;

/// <summary>One recipient of a programme: exactly one of person, family, household, group, as the programme's target says.</summary>
public sealed class AidRecipient : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The programme.</summary>
    public Guid ProgramId { get; init; }

    /// <summary>Person.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>Family.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Household.</summary>
    public Guid? HouseholdId { get; init; }

    /// <summary>Group.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Number of the participant's card, sealed.</summary>
    public SealedText? CardNumber { get; set; }

    /// <summary>One of <see cref="AidStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>Date of the decision.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>Why it was stopped.</summary>
    public string? StoppedReason { get; set; }

    /// <summary>The programme, where loaded.</summary>
    public AidProgram? Program { get; set; }

    /// <summary>What was handed out.</summary>
    public List<AidDisbursement> Disbursements { get; } = [];

    /// <inheritdoc/>
    public int Version { get; set; }
}
