using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>F-1.02, Formulir Pendaftaran Peristiwa Kependudukan (Permendagri 109/2019): who asks, for what, with which papers.</summary>
internal static class RegistrationForm
{
    private const string Number = "F-1.02";
    private static readonly TextStyle Choice = new(8);
    private static readonly TextStyle Caption = new(8, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Part = new(8, Bold: true);
    private static readonly TextStyle Tick = new(8, Bold: true, TextAlign.Centre);
    private static readonly double[] ColumnWidths = [190, 130, 105, FormFrame.Width - 425];
    private const double TickWidth = 16;

    public static PrintDocument Describe(OfficialFormPrint form, PrintStamp stamp)
    {
        var flow = FormFrame.Begin(Number, "FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN", form, stamp);
        flow.Text("I. DATA PEMOHON", FormFrame.Heading, PageRole.Subheading);
        flow.Table(FormFrame.Facts(("1. Nama Lengkap", form.Applicant), ("2. Nomor Induk Kependudukan (NIK)", form.ApplicantNik), ("3. Nomor Kartu Keluarga", form.KkNumber)));
        flow.Space(8);
        flow.Text("II. JENIS PERMOHONAN", FormFrame.Heading, PageRole.Subheading);
        flow.Space(2);
        flow.Table(Choices(form), headings: 1);
        flow.Space(4);
        flow.Text($"Menurut laporan: {string.Join("; ", form.Subjects)}.", FormFrame.Small);
        flow.Space(8);
        flow.Text("III. PERSYARATAN YANG DILAMPIRKAN", FormFrame.Heading, PageRole.Subheading);
        flow.Space(2);
        flow.Table(Requirements(form));
        flow.Space(14);
        Signatures(flow, form, stamp);
        return FormFrame.End(flow, Number, form, stamp);
    }

    private static PrintTable Choices(OfficialFormPrint form)
    {
        var columns = FormCatalog.Instance.Columns.Select(column => Cells(column, form).ToList()).ToList();
        var height = columns.Max(column => column.Count);
        return new PrintTable
        {
            Columns = [.. ColumnWidths.SelectMany(width => new[] { TickWidth, width - TickWidth })],
            Style = Choice,
            HeaderStyle = Caption,
            Rows =
            [
                new TableRow([.. FormCatalog.Instance.Columns.Select(column => new TableCell(column.Title) { Header = true, ColumnSpan = 2 })]),
                .. Enumerable.Range(0, height).Select(row => new TableRow([.. columns.SelectMany(column => row < column.Count ? column[row] : row > column.Count ? [] : Rest(height - row))])),
            ],
        };
    }

    // What is left below a short column is one empty field.
    private static TableCell[] Rest(int rows) => [new TableCell("") { ColumnSpan = 2, RowSpan = rows }];

    private static IEnumerable<TableCell[]> Cells(FormColumn column, OfficialFormPrint form)
    {
        foreach (var part in column.Parts)
        {
            if (part.Title is not null)
                yield return [new TableCell(part.Title) { ColumnSpan = 2, Style = Part }];
            foreach (var choice in part.Choices)
                yield return [Box(form.Choices.Contains(choice.Key)), new TableCell(choice.Label)];
        }
    }

    private static PrintTable Requirements(OfficialFormPrint form)
    {
        var list = FormCatalog.Instance.Requirements;
        var half = (list.Count + 1) / 2;
        var width = FormFrame.Width / 2;
        return new PrintTable
        {
            Columns = [TickWidth, width - TickWidth, TickWidth, width - TickWidth],
            Style = Choice,
            Rows = [.. Enumerable.Range(0, half).Select(row => new TableRow([.. Requirement(row), .. row + half < list.Count ? Requirement(row + half) : [new TableCell("") { ColumnSpan = 2 }]]))],
        };

        TableCell[] Requirement(int index) => [Box(form.Requirements.Contains(index)), new TableCell($"{index + 1}. {list[index].Label}")];
    }

    private static TableCell Box(bool ticked) => new(ticked ? "X" : "") { Style = Tick };

    private static void Signatures(SheetFlow flow, OfficialFormPrint form, PrintStamp stamp)
    {
        const double width = 200;
        flow.Block(FormFrame.SignatureHeight(form.Applicant, width), page =>
        {
            FormFrame.Signature(page, FormFrame.Left, width, "", "Petugas Disdukcapil,", "(..........................................)");
            FormFrame.Signature(page, FormFrame.Left + FormFrame.Width - width, width, $"{stamp.Village}, ..............................", "Pemohon,", form.Applicant);
        });
    }
}
