namespace BanjarSari.SelfService.MyData;

/// <summary>A part of the readable copy.</summary>
/// <param name="Heading">Heading.</param>
/// <param name="Columns">Captions with their share of the width; the shares add up to 1.</param>
/// <param name="Rows">Cells in the order of the captions; none: nothing is held.</param>
internal sealed record DataCopySection(string Heading, IReadOnlyList<(string Caption, double Share)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
