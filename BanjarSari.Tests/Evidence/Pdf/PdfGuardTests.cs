using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Pdf;
using static BanjarSari.Tests.Evidence.SamplePdfs;

namespace BanjarSari.Tests.Evidence.Pdf;

/// <summary>T17 for PDFs: what is locked, active or hidden is refused.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class PdfGuardTests
{
    private static readonly byte[] Plain = Text("q 1 0 0 1 0 0 cm Q (/JavaScript is a word here) Tj");

    private static readonly TestCaseData[] Sound =
    [
        new TestCaseData(Make(), 1).SetArgDisplayNames("one page"),
        new TestCaseData(Make(20), 20).SetArgDisplayNames("twenty pages"),
        new TestCaseData(Make(1, "", ObjectStream("<< /Type /Page >>")), 2).SetArgDisplayNames("a page in an object stream"),
        new TestCaseData(Make(1, "", ObjectStream("<< /Type /Font >>", filter: "/Filter [ /FlateDecode ]")), 1).SetArgDisplayNames("filter in an array"),
        new TestCaseData(Make(1, "", Stream("/Filter /DCTDecode /Subtype /Image", SamplePhotos.Make())), 1).SetArgDisplayNames("a photo"),
        new TestCaseData(Make(1, "", Stream("/N 3 /Filter /FlateDecode", Pack([1, 2, 3]))), 1).SetArgDisplayNames("a colour profile"),
        new TestCaseData(Make(1, "", Stream("/Filter /FlateDecode", Pack(Plain))), 1).SetArgDisplayNames("words in page content"),
        new TestCaseData(Make(1, "", Stream("/Type /XRef /W [1 2 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>", Pack([0, 1, 2, 3]))), 1).SetArgDisplayNames("a cross-reference stream"),
        new TestCaseData(Make(1, "", Text("<< /Type /Annot /A << /S /URI /URI (https://desa.example/) >> >>")), 1).SetArgDisplayNames("a link"),
    ];

    private static readonly TestCaseData[] Active =
    [
        new TestCaseData(Make(1, "", Text(Script))).SetArgDisplayNames("script"),
        new TestCaseData(Make(1, "", Text("<< /S /Java#53cript /JS (x) >>"))).SetArgDisplayNames("script, disguised"),
        new TestCaseData(Make(1, "", ObjectStream(Script))).SetArgDisplayNames("script in an object stream"),
        new TestCaseData(Make(1, "", ObjectStream("<< /S /#4aavaScript >>"))).SetArgDisplayNames("script in an object stream, disguised"),
        new TestCaseData(Make(1, "", ObjectStream(Script, type: ""))).SetArgDisplayNames("object stream without type"),
        new TestCaseData(Make(1, "", ObjectStream(Script, type: "/Typ#65 /Obj#53tm"))).SetArgDisplayNames("object stream with a disguised type"),
        new TestCaseData(Make(1, "", Stream("/Type /XObject", Text("99 0 obj " + Script + " endobj")))).SetArgDisplayNames("script hidden in a stream"),
        new TestCaseData(Make(1, "", Stream("/Type /XObject", [.. "98 0 obj "u8, .. ObjectStream(Script), .. " endobj"u8]))).SetArgDisplayNames("object stream hidden in a stream"),
        new TestCaseData(Make(1, "", [.. "<< /A (>> ) /B <</C 1>> % >>\n "u8, .. ObjectStream(Script)[3..]])).SetArgDisplayNames("misleading brackets"),
        new TestCaseData(Make(1, "", Text("<< /S /Launch /F (cmd.exe) >>"))).SetArgDisplayNames("program"),
        new TestCaseData(Make(1, "", Stream("/Type /EmbeddedFile", [1, 2]))).SetArgDisplayNames("attachment"),
        new TestCaseData(Make(1, "", Text("<< /AcroForm << /XFA 5 0 R >> >>"))).SetArgDisplayNames("XFA form"),
        new TestCaseData(Make(1, "", Text("<< /S /SubmitForm /F (http://x) >>"))).SetArgDisplayNames("sending form"),
        new TestCaseData(Make(1, "", Text("<< /Subtype /RichMedia >>"))).SetArgDisplayNames("film"),
    ];

    private static readonly TestCaseData[] Unreadable =
    [
        new TestCaseData(Make(1, "", ObjectStream(Script, filter: "/Filter [/ASCIIHexDecode /FlateDecode]"))).SetArgDisplayNames("two filters"),
        new TestCaseData(Make(1, "", ObjectStream(Script, filter: "/Filter /LZWDecode"))).SetArgDisplayNames("another filter"),
        new TestCaseData(Make(1, "", ObjectStream(Script, filter: "/Filter 7 0 R"))).SetArgDisplayNames("filter elsewhere"),
        new TestCaseData(Make(1, "", ObjectStream(Script, filter: "/Filter /FlateDecode /DecodeParms << /Predictor 15 >>"))).SetArgDisplayNames("predictor"),
        new TestCaseData(Make(1, "", Stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", [1, 2, 3, 4]))).SetArgDisplayNames("not what it says"),
        new TestCaseData(Make(1, "", Stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", Pack(new byte[65 * 1024 * 1024])))).SetArgDisplayNames("bomb"),
    ];

    [TestCaseSource(nameof(Sound))]
    public void A_plain_PDF_passes(byte[] file, int pages) => Assert.That(PdfGuard.Check(file, 20), Is.EqualTo(pages));

    [TestCaseSource(nameof(Active))]
    public void An_active_PDF_is_refused(byte[] file) => AssertRefused(file, "program, lampiran, atau perintah");

    [TestCaseSource(nameof(Unreadable))]
    public void A_PDF_that_hides_its_objects_is_refused(byte[] file) => AssertRefused(file, "tidak dapat kami periksa");

    [Test]
    public void A_locked_PDF_is_refused() => AssertRefused(Make(1, "/Encrypt 9 0 R"), "terkunci kata sandi");

    [Test]
    public void Too_many_pages_are_refused() => AssertRefused(Make(21), "paling banyak 20 halaman");

    [Test]
    public void A_PDF_cut_off_is_refused() => AssertRefused(Make()[..^60], "tidak utuh");

    [Test]
    public void A_PDF_without_pages_is_refused() => AssertRefused([.. "%PDF-1.7\n%%EOF"u8], "tidak utuh");

    [Test]
    public void A_PDF_made_to_be_read_for_ever_is_refused_soon()
    {
        var open = string.Concat(Enumerable.Repeat("1 0 obj << ", 200_000));
        AssertRefused(Make(1, "", Text(open)), "tidak dapat kami periksa");
    }

    private static void AssertRefused(byte[] file, string words) =>
        Assert.That(() => PdfGuard.Check(file, 20), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains(words));
}
