using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>The two tables of form F-1.09 with their captions and column numbers.</summary>
internal static class FamilyCardTables
{
    /// <summary>Width of both tables in points.</summary>
    public const double Width = 786;

    private static readonly string[] UpperCaptions =
        ["No", "Nama Lengkap", "NIK", "Jenis Kelamin", "Tempat Lahir", "Tanggal Lahir", "Agama", "Pendidikan", "Jenis Pekerjaan", "Golongan Darah"];

    private static readonly TextStyle Values = new(7);
    private static readonly TextStyle Captions = new(7, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Numbers = new(6, Align: TextAlign.Centre);
    private static readonly TextStyle Centred = new(7, Align: TextAlign.Centre);

    /// <summary>No, columns 1 to 9. <paramref name="first"/> is the number of the first member on the sheet.</summary>
    public static PrintTable Upper(IReadOnlyList<FamilyCardRow> members, int first, int blank) => new()
    {
        Columns = [20, 160, 82, 58, 86, 56, 66, 96, 110, 52],
        Style = Values,
        HeaderStyle = Captions,
        Rows =
        [
            new TableRow([.. UpperCaptions.Select(Caption)]),
            ColumnNumbers(1, 9),
            .. members.Select((member, index) => Row(first + index, member.Name, member.Nik, member.Sex, member.BirthPlace, member.BirthDate, member.Religion, member.Education, member.Occupation, member.BloodType)),
            .. Blank(first + members.Count, blank, 9),
        ],
    };

    /// <summary>No, columns 10 to 17.</summary>
    public static PrintTable Lower(IReadOnlyList<FamilyCardRow> members, int first, int blank) => new()
    {
        Columns = [20, 92, 78, 88, 78, 68, 68, 147, 147],
        Style = Values,
        HeaderStyle = Captions,
        Rows =
        [
            new TableRow(
            [
                Caption("No") with { RowSpan = 2 }, Caption("Status Perkawinan") with { RowSpan = 2 }, Caption("Tanggal Perkawinan/ Perceraian") with { RowSpan = 2 },
                Caption("Status Hubungan Dalam Keluarga") with { RowSpan = 2 }, Caption("Kewarganegaraan") with { RowSpan = 2 },
                Caption("Dokumen Imigrasi") with { ColumnSpan = 2 }, Caption("Nama Orang Tua") with { ColumnSpan = 2 },
            ]),
            new TableRow([Caption("No. Paspor"), Caption("No. KITAP"), Caption("Ayah"), Caption("Ibu")]),
            ColumnNumbers(10, 17),
            .. members.Select((member, index) => Row(first + index, member.MaritalStatus, member.MarriageOrDivorceDate, member.Relation, member.Citizenship, member.Passport, member.StayPermit, member.Father, member.Mother)),
            .. Blank(first + members.Count, blank, 8),
        ],
    };

    /// <summary>Height of an unused row.</summary>
    public static double BlankHeight => Values.Leading + 4;

    private static TableCell Caption(string text) => new(text) { Header = true };

    private static TableRow ColumnNumbers(int from, int to) => new(
        [new TableCell("") { Header = true }, .. Enumerable.Range(from, to - from + 1).Select(number => new TableCell($"({number})") { Header = true, Style = Numbers })])
    { Decoration = true };

    private static TableRow Row(int number, params IReadOnlyList<string> values) =>
        new([new TableCell($"{number}") { Style = Centred }, .. values.Select(value => new TableCell(value))]);

    // The form has ten rows; a dash in those not used keeps anyone from writing a person in.
    private static IEnumerable<TableRow> Blank(int first, int count, int columns) => Enumerable.Range(first, count).Select(number =>
        Row(number, [.. Enumerable.Repeat(Paper.Unknown, columns)]) with { Decoration = true });
}
