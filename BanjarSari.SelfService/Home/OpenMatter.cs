namespace BanjarSari.SelfService.Home;

/// <summary>A report or a service that goes on.</summary>
/// <param name="Reference">What people see.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="State">State as residents read it.</param>
public sealed record OpenMatter(string Reference, string Subject, string State);
