namespace BanjarSari.SelfService.Home;

/// <summary>The sign-in before the current one.</summary>
/// <param name="At">UTC.</param>
/// <param name="Device">Kind of device in words.</param>
public sealed record PreviousSignIn(DateTime At, string Device);
