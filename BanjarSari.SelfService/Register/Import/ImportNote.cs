namespace BanjarSari.SelfService.Register.Import;

/// <summary>One line of the report, without NIK or KK number in clear.</summary>
/// <param name="Sheet">Sheet, where the workbook has several; else null.</param>
/// <param name="Row">Row in the sheet, from 1.</param>
/// <param name="Column">Column heading as in the file's layout; null when it concerns the whole row.</param>
/// <param name="Kind">Stable word, see <see cref="ImportProblemKinds"/>.</param>
/// <param name="Message">Indonesian sentence.</param>
public sealed record ImportNote(string? Sheet, int Row, string? Column, string Kind, string Message)
{
    /// <summary><c>Baris 12, kolom sex: …</c></summary>
    public override string ToString() =>
        $"{(Sheet is null ? "" : $"Lembar {Sheet}, ")}{(Sheet is null ? "Baris" : "baris")} {Row}{(Column is null ? "" : $", kolom {Column}")}: {Message}";
}
