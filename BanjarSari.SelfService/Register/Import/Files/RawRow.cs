namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>One row of a sheet as the file has it; <see cref="Line"/> counts from 1.</summary>
internal readonly record struct RawRow(int Line, object?[] Cells)
{
    /// <summary>Text of the cell in column <paramref name="number"/>, counted from 1 as in Excel; empty beyond the last.</summary>
    public string this[int number] => number <= Cells.Length ? CellText.Of(Cells[number - 1]) : "";

    public object? Raw(int number) => number <= Cells.Length ? Cells[number - 1] : null;

    public bool IsBlank => Array.TrueForAll(Cells, cell => cell is null || (cell is string text && string.IsNullOrWhiteSpace(text)));
}
