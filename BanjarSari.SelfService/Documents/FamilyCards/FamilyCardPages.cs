using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>Describes the sheets of a Kartu Keluarga copy: A4 lying, at most ten members on each.</summary>
internal static class FamilyCardPages
{
    private const int RowsPerSheet = 10;
    private const double Left = 28;
    private const double Top = 18;
    private const double Bottom = 16;
    private static readonly TextStyle Title = new(17, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Number = new(12, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Plain = new(8);
    private static readonly TextStyle Centred = new(8, Align: TextAlign.Centre);

    public static PrintDocument Describe(FamilyCardPrint card, PrintStamp stamp)
    {
        var sheets = Sheets(card);
        return new PrintDocument($"Salinan Kartu Keluarga dari register {stamp.Village}", stamp.Village,
            [.. sheets.Select((sheet, index) => Sheet(card, stamp, sheet, $"Lembar {index + 1} dari {sheets.Count}"))], stamp.PrintedAt);
    }

    private static double Room(FamilyCardPrint card)
    {
        var head = Begin(card);
        return PageSize.A4Landscape.Height - Bottom - PrintFrame.VerificationHeight - 16 - head.Y;
    }

    // As many members on a sheet as fit: ten, or fewer where long names take several lines.
    private static List<SheetRows> Sheets(FamilyCardPrint card)
    {
        var room = Room(card);
        var sheets = new List<SheetRows>();
        var done = 0;
        while (done < card.Members.Count || sheets.Count == 0)
        {
            var count = Math.Min(RowsPerSheet, card.Members.Count - done);
            while (count > 1 && Height(card.Members, done, count) > room)
                count--;
            // Unused rows only on the last sheet: elsewhere their numbers belong to members of the next.
            var slack = done + count < card.Members.Count ? 0 : room - Height(card.Members, done, count);
            sheets.Add(new SheetRows(done, count, Math.Clamp((int)(slack / (2 * FamilyCardTables.BlankHeight)), 0, RowsPerSheet - count)));
            done += count;
        }

        return sheets;
    }

    private static double Height(IReadOnlyList<FamilyCardRow> members, int first, int count)
    {
        List<FamilyCardRow> rows = [.. members.Skip(first).Take(count)];
        return new TableLayout(FamilyCardTables.Upper(rows, 1, 0)).TotalHeight + new TableLayout(FamilyCardTables.Lower(rows, 1, 0)).TotalHeight;
    }

    private static PrintPage Sheet(FamilyCardPrint card, PrintStamp stamp, SheetRows sheet, string sheetName)
    {
        var page = Begin(card);
        List<FamilyCardRow> rows = [.. card.Members.Skip(sheet.First).Take(sheet.Count)];
        page.Table(FamilyCardTables.Upper(rows, sheet.First + 1, sheet.Blank), Left);
        page.Y += 6;
        page.Table(FamilyCardTables.Lower(rows, sheet.First + 1, sheet.Blank), Left);
        End(page, card, stamp, sheetName);
        return page.Page;
    }

    private static PageComposer Begin(FamilyCardPrint card)
    {
        var page = new PageComposer(PageSize.A4Landscape) { Y = Top };
        PrintFrame.Copy(page, Left, FamilyCardTables.Width);
        page.Y += 5;
        page.Text("KARTU KELUARGA", Title, Left, FamilyCardTables.Width, PageRole.Heading);
        page.Text(card.KkNumber is { } number ? $"No. {number}" : "BELUM ADA NOMOR KK", Number, Left, FamilyCardTables.Width);
        page.Y += 4;
        page.Table(Header(card), Left);
        page.Y += 5;
        return page;
    }

    private static PrintTable Header(FamilyCardPrint card) => new()
    {
        Columns = [96, 8, 330, 84, 8, 260],
        Style = Plain,
        Ruled = false,
        Padding = 0.8,
        Rows =
        [
            Line("Nama Kepala Keluarga", card.Head, "Desa/Kelurahan", card.Place.Region.Village),
            Line("Alamat", card.Place.Address, "Kecamatan", card.Place.Region.District),
            Line("RT/RW", $"{card.Place.Rt}/{card.Place.Rw}", "Kabupaten/Kota", card.Place.Region.Regency),
            Line("Kode Pos", card.Place.PostalCode, "Provinsi", card.Place.Region.Province),
        ],
    };

    private static TableRow Line(string left, string leftValue, string right, string rightValue) =>
        new([new(left), new(":"), new(leftValue), new(right), new(":"), new(rightValue)]);

    private static void End(PageComposer page, FamilyCardPrint card, PrintStamp stamp, string sheet)
    {
        var top = PageSize.A4Landscape.Height - Bottom - PrintFrame.VerificationHeight;
        PrintFrame.Verification(page, stamp, sheet, Left, top, 330);
        const double signature = 220;
        var right = Left + FamilyCardTables.Width - signature;
        page.Y = top + 3;
        page.Text($"KK asli dikeluarkan tanggal: {card.CardIssuedOn}", Plain, right - 190, 180);
        page.Text($"Jumlah anggota: {card.Members.Count} orang", Plain, right - 190, 180);
        page.Y = top + 3;
        page.Text("KEPALA KELUARGA", Centred, right, signature);
        var name = TextFlow.Wrap(card.Head, Centred, signature);
        page.Y = PageSize.A4Landscape.Height - Bottom - (name.Count * Centred.Leading) - 2;
        page.Text(card.Head, Centred, right, signature);
    }

    private sealed record SheetRows(int First, int Count, int Blank);
}
