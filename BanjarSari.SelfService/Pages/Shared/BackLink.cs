namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>Link at the top of a page to the page above it.</summary>
/// <param name="Address">Local address.</param>
/// <param name="Words">E.g. <c>Kembali ke Lapor</c>.</param>
public sealed record BackLink(string Address, string Words);
