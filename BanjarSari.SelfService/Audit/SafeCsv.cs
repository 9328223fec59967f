using System.Text;

namespace BanjarSari.SelfService.Audit;

/// <summary>Writes CSV that no spreadsheet runs: every cell quoted, and an apostrophe before what would begin a formula.</summary>
internal static class SafeCsv
{
    private const string Formula = "=+-@\t\r\n|%";
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        // Without the mark Excel takes it for the code page of the machine.
        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static string Cell(string value) =>
        $"\"{(value.Length > 0 && Formula.Contains(value.TrimStart(' ').FirstOrDefault('_'), StringComparison.Ordinal) ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
