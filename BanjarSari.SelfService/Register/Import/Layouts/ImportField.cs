using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>One column that the register has a place for.</summary>
/// <param name="Index">Position in <see cref="SourceRow"/>.</param>
/// <param name="Column">Heading: of OpenSID's 43 columns, or the key of an element or property.</param>
/// <param name="Element">Element that it fills; null for families, places, numbers and state.</param>
/// <param name="IsExact">Codes are ours already; else OpenSID's numbers are translated.</param>
internal sealed record ImportField(int Index, string Column, Element? Element, bool IsExact);
