namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>A remark on one row: a line of the report and, unless <see cref="OnlyReport"/>, of the work list.</summary>
internal sealed record RowNote(string? Column, string Kind, string Message, string? Element = null, bool OnlyReport = false)
{
    public ImportNote Line(ImportRow row) => new(row.Sheet, row.Line, Column, Kind, Message);
}
