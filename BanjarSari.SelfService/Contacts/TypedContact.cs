namespace BanjarSari.SelfService.Contacts;

/// <summary>A contact as typed.</summary>
/// <param name="Value">Number or address.</param>
/// <param name="Name">Name of the person to call, for the emergency contact.</param>
public sealed record TypedContact(string? Value, string? Name = null);
