namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>What somebody is asked to agree to.</summary>
/// <param name="Reporter">Name of who proposes it.</param>
/// <param name="Item">What should change.</param>
/// <param name="Version">Travels with the answer.</param>
public sealed record ConsentView(string Reporter, ChangeItemView Item, int Version);
