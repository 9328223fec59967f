namespace BanjarSari.SelfService.SignIn;

/// <summary>A try that was counted before its PIN was checked.</summary>
/// <param name="Allowed">Whether the PIN may be checked.</param>
/// <param name="Attempt">The row in the list of tries; null when the list has enough of them for today.</param>
/// <param name="Budget">The budget of the NIK, known device or device code.</param>
/// <param name="Village">The village's budget, where the try counts for it.</param>
public sealed record TakenAttempt(bool Allowed, SignInAttempt? Attempt, SignInThrottle Budget, SignInThrottle? Village);
