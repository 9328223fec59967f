using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Security;

namespace BanjarSari.Tests.Documents.Prints;

public sealed class PrintCodesTests
{
    private static readonly Guid Someone = new("0193565e-0000-7000-8000-000000000001");
    private static readonly DateTime At = new(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc);
    private static readonly PrintCodes Codes = new(new KeyRing(new byte[32]));

    [Test]
    public void A_code_has_eighteen_characters_that_nobody_confuses() =>
        Assert.That(Codes.Of("biodata", Someone, "isi", At), Does.Match("^[34679ACDEFGHJKMNPQRTUVWXY]{18}$"));

    [Test]
    public void A_code_depends_on_kind_person_content_time_and_key()
    {
        string[] codes =
        [
            Codes.Of("biodata", Someone, "isi", At),
            Codes.Of("kartu-keluarga", Someone, "isi", At),
            Codes.Of("biodata", Guid.Empty, "isi", At),
            Codes.Of("biodata", Someone, "isi lain", At),
            Codes.Of("biodata", Someone, "isi", At.AddTicks(1)),
            new PrintCodes(new KeyRing([.. Enumerable.Repeat((byte)1, 32)])).Of("biodata", Someone, "isi", At),
        ];

        Assert.That(codes, Is.Unique);
        Assert.That(Codes.Of("biodata", Someone, "isi", At), Is.EqualTo(codes[0]));
    }

    [TestCase(" k7qmax-hd9rtp w4ncfe ", "K7QMAXHD9RTPW4NCFE")]
    [TestCase(null, "")]
    [TestCase("é王/..", "")]
    public void What_was_typed_is_made_plain(string? typed, string plain) =>
        Assert.That(PrintCodes.Normalise(typed), Is.EqualTo(plain));
}
