using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>
/// F-1.06, Surat Pernyataan Perubahan Elemen Data Kependudukan (Permendagri 109/2019): semula, menjadi, dasar perubahan for
/// each member. Cells without a change stay empty, so that the resident can add by hand.
/// </summary>
internal static class StatementForm
{
    private const string Number = "F-1.06";
    private const double NumberWidth = 20;
    private const double NoteWidth = 62;
    private const double WritingRoom = 3;
    private static readonly string[] MemberCaptions = ["No", "Nama Lengkap", "NIK", "SHDK", "Keterangan"];
    private static readonly string[] ChangeCaptions = ["Semula", "Menjadi", "Dasar Perubahan"];
    private static readonly TextStyle Cell = new(7.5);
    private static readonly TextStyle Caption = new(7.5, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Centred = new(7.5, Align: TextAlign.Centre);

    private const string Statement =
        "Salinan berkas yang menjadi dasar perubahan saya lampirkan. Surat pernyataan ini saya buat dengan sebenarnya. Apabila di kemudian hari ternyata tidak sesuai dengan keadaan yang sebenarnya, saya bersedia dikenakan sanksi menurut peraturan perundang-undangan.";

    public static PrintDocument Describe(OfficialFormPrint form, PrintStamp stamp)
    {
        var flow = FormFrame.Begin(Number, "SURAT PERNYATAAN PERUBAHAN ELEMEN DATA KEPENDUDUKAN", form, stamp);
        flow.Text("Yang bertanda tangan di bawah ini:", FormFrame.Plain);
        flow.Table(FormFrame.Facts(("Nama Lengkap", form.Applicant), ("NIK", form.ApplicantNik), ("Nomor Kartu Keluarga", form.KkNumber), ("Alamat", Address(form.Place))));
        flow.Space(4);
        flow.Text("dengan rincian anggota dalam Kartu Keluarga (KK) sebagai berikut:", FormFrame.Plain);
        flow.Space(2);
        flow.Table(Members(form), headings: 1);
        flow.Space(6);
        flow.Text("menyatakan bahwa data berikut telah berubah:", FormFrame.Plain);
        flow.Space(4);
        Part(flow, "A. Pendidikan dan Pekerjaan", Rows(form, nameof(Resident.Education), change => change.Element == nameof(Resident.Occupation), named: false), "Pendidikan Terakhir", "Pekerjaan");
        Part(flow, "B. Agama dan Perubahan Lainnya", Rows(form, nameof(Resident.Religion), IsOther, named: true), "Agama", Others(form));
        flow.Text(Statement, FormFrame.Plain);
        flow.Space(12);
        const double width = 220;
        flow.Block(FormFrame.SignatureHeight(form.Applicant, width), page => FormFrame.Signature(
            page, FormFrame.Left + FormFrame.Width - width, width, $"{stamp.Village}, ..............................", "Yang membuat pernyataan,", form.Applicant, stampDuty: true));
        return FormFrame.End(flow, Number, form, stamp);
    }

    private static string Address(PrintPlace place) =>
        $"{place.Address}, RT {place.Rt} RW {place.Rw}, {place.Hamlet}, {place.Region.Village}, {place.Region.District}, {place.Region.Regency}, {place.Region.Province}";

    private static PrintTable Members(OfficialFormPrint form) => new()
    {
        Columns = [NumberWidth, 185, 100, 120, FormFrame.Width - NumberWidth - 405],
        Style = Cell,
        HeaderStyle = Caption,
        Rows =
        [
            new TableRow([.. MemberCaptions.Select(Header)]),
            .. form.Members.Select((member, index) => new TableRow([Count(index + 1), new(member.Name), new(member.Nik), new(member.Relation), new("")])),
        ],
    };

    private static void Part(SheetFlow flow, string title, IEnumerable<TableRow> rows, params string[] groups)
    {
        var width = (FormFrame.Width - NumberWidth - NoteWidth) / 6;
        flow.Keep(80);
        flow.Text(title, FormFrame.Heading, PageRole.Subheading);
        flow.Space(2);
        flow.Table(
            new PrintTable
            {
                Columns = [NumberWidth, width, width, width, width, width, width, NoteWidth],
                Style = Cell,
                HeaderStyle = Caption,
                Padding = WritingRoom,
                Rows =
                [
                    new TableRow([Header("No") with { RowSpan = 2 }, .. groups.Select(group => Header(group) with { ColumnSpan = 3 }), Header("Keterangan") with { RowSpan = 2 }]),
                    new TableRow([.. groups.SelectMany(_ => ChangeCaptions.Select(Header))]),
                    .. rows,
                ],
            },
            headings: 2);
        flow.Space(8);
    }

    // One row for each member, and a further one for each further change of theirs on the right.
    private static IEnumerable<TableRow> Rows(OfficialFormPrint form, string left, Func<FormChange, bool> right, bool named)
    {
        for (var member = 1; member <= form.Members.Count; member++)
        {
            var first = form.Changes.FirstOrDefault(change => change.Member == member && change.Element == left);
            List<FormChange?> others = [.. form.Changes.Where(change => change.Member == member && right(change))];
            if (others.Count == 0)
                others.Add(null);
            for (var index = 0; index < others.Count; index++)
                yield return new TableRow([Count(member), .. Values(index == 0 ? first : null), .. Values(others[index]), new(named && others[index] is { } other ? other.Label : "")]);
        }
    }

    private static bool IsOther(FormChange change) =>
        change.Element is not (nameof(Resident.Education) or nameof(Resident.Occupation) or nameof(Resident.Religion));

    private static string Others(OfficialFormPrint form) =>
        form.Changes.Where(IsOther).Select(change => change.Label).Distinct().ToList() is { Count: > 0 } labels ? $"Lainnya, yaitu {string.Join(", ", labels)}" : "Lainnya, yaitu ..............................";

    private static IEnumerable<TableCell> Values(FormChange? change) => [new(change?.Old ?? ""), new(change?.New ?? ""), new(change?.Basis ?? "")];

    private static TableCell Count(int number) => new($"{number}") { Style = Centred };

    private static TableCell Header(string text) => new(text) { Header = true };
}
