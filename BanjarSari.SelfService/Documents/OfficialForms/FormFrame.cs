using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>
/// What both forms carry: the form's number, its title, the line that says who filled it in, and the foot of each sheet.
/// No arms, no seal, no QR: it is the resident's own paper, and nothing until the resident signs it.
/// </summary>
internal static class FormFrame
{
    public const double Left = 40;
    public static readonly double Width = PageSize.A4Portrait.Width - (2 * Left);
    public static readonly TextStyle Heading = new(10, Bold: true);
    public static readonly TextStyle Plain = new(9);
    public static readonly TextStyle Small = new(7.5);
    private const double FootHeight = 34;
    private static readonly TextStyle Title = new(12, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Number = new(10, Bold: true, TextAlign.Right);
    private static readonly TextStyle Note = new(7);
    private static readonly TextStyle Centred = new(9, Align: TextAlign.Centre);

    public static SheetFlow Begin(string number, string title, OfficialFormPrint form, PrintStamp stamp) => new(
        PageSize.A4Portrait, Left, PageSize.A4Portrait.Height - FootHeight - 8,
        (page, sheet) =>
        {
            page.Y = 26;
            page.Text(number, Number, Left, Width);
            if (sheet > 1)
            {
                page.Text($"{title} (lanjutan)", Heading, Left, Width);
                page.Y += 6;
                return;
            }

            page.Text(title, Title, Left, Width, PageRole.Heading);
            page.Y += 6;
            Filled(page, form, stamp);
            page.Y += 8;
        });

    /// <summary>Ends every sheet and makes the document.</summary>
    public static PrintDocument End(SheetFlow flow, string number, OfficialFormPrint form, PrintStamp stamp)
    {
        for (var index = 0; index < flow.Sheets.Count; index++)
        {
            var page = flow.Sheets[index];
            page.Y = PageSize.A4Portrait.Height - FootHeight;
            page.Text($"{number}, laporan {form.Reference}. Lembar {index + 1} dari {flow.Sheets.Count}. Data per {stamp.DataAsOf}, dicetak {stamp.PrintedInWords}.", Note, Left, Width);
            page.Text($"Kode cetakan {stamp.Code}, periksa di {stamp.ShortAddress}", Note, Left, Width);
        }

        return new PrintDocument($"Formulir {number} diisi dari register {stamp.Village}", stamp.Village, [.. flow.Sheets.Select(sheet => sheet.Page)], stamp.PrintedAt);
    }

    /// <summary>Who signs, with room for it; <paramref name="stampDuty"/> leaves a place for the meterai.</summary>
    public static void Signature(PageComposer page, double x, double width, string above, string who, string name, bool stampDuty = false)
    {
        var top = page.Y;
        if (above.Length > 0)
            page.Text(above, Centred, x, width);
        page.Y = top + Centred.Leading;
        page.Text(who, Centred, x, width);
        if (stampDuty)
        {
            page.Decorate(new OutlinedBox(x + 8, page.Y + 10, 62, 34));
            page.Y += 21;
            page.Text("Meterai", new TextStyle(7.5, Align: TextAlign.Centre), x + 8, 62);
        }

        page.Y = top + 84;
        page.Text(name, Centred, x, width);
        page.Y = top;
    }

    /// <summary>Height of a signature whose name takes one or two lines.</summary>
    public static double SignatureHeight(string name, double width) => 84 + (TextFlow.Wrap(name, Centred, width).Count * Centred.Leading);

    /// <summary>Captions and values of a person.</summary>
    public static PrintTable Facts(params IEnumerable<(string Caption, string Value)> facts) => new()
    {
        Columns = [180, 10, Width - 190],
        Style = Plain,
        Ruled = false,
        Padding = 1.4,
        Rows = [.. facts.Select(fact => new TableRow([new(fact.Caption), new(":"), new(fact.Value)]))],
    };

    private static void Filled(PageComposer page, OfficialFormPrint form, PrintStamp stamp)
    {
        const double padding = 3;
        var words = $"Diisi dari register {stamp.Village} berdasarkan laporan {form.Reference}. Periksa isinya, lengkapi yang masih kosong, lalu tanda tangani. Belum berlaku sebelum Anda tandatangani; bukan dokumen kependudukan.";
        var height = (TextFlow.Wrap(words, Small, Width - (2 * padding)).Count * Small.Leading) + (2 * padding);
        page.Decorate(new FilledBox(Left, page.Y, Width, height, 0.92));
        page.Y += padding;
        page.Text(words, Small, Left + padding, Width - (2 * padding));
        page.Y += padding;
    }
}
