namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>A row with its neighbours.</summary>
/// <param name="TotalBefore">Rows before the first of these.</param>
/// <param name="TotalAfter">Rows after the last of these.</param>
/// <param name="Items">The row and its neighbours, in order.</param>
internal sealed record SiblingsModel<T>(int TotalBefore, int TotalAfter, IReadOnlyList<T> Items);
