namespace BanjarSari.SelfService.SignIn;

/// <summary>What came of an issue.</summary>
/// <param name="Issued">PINs in clear, for the slips.</param>
/// <param name="Refused">Who got none.</param>
public sealed record IssuePinResult(IReadOnlyList<IssuedPin> Issued, IReadOnlyList<RefusedPin> Refused);

/// <summary>A resident to whom no PIN was issued.</summary>
/// <param name="ResidentId">Who.</param>
/// <param name="Name">Name as recorded.</param>
/// <param name="Reason">Why, as a sentence for the officer.</param>
public sealed record RefusedPin(Guid ResidentId, string Name, string Reason);
