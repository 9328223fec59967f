namespace BanjarSari.SelfService.SignIn;

/// <summary>Activation PINs to issue: for one person, or for all of a family or an RT at once.</summary>
public sealed record IssuePinOptions
{
    /// <summary>For whom.</summary>
    public required IReadOnlyCollection<Guid> ResidentIds { get; init; }

    /// <summary>How the officer made sure of the person: <c>KTP-el diperiksa</c>. Without NIK or KK number.</summary>
    public required string IdentityCheck { get; init; }

    /// <summary>For a batch: passes over residents who have a PIN of their own, instead of taking it away.</summary>
    public bool OnlyWithoutOwnPin { get; init; }
}
