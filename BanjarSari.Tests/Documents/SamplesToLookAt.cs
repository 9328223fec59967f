using BanjarSari.SelfService.Documents.PinSlips;
using BanjarSari.Tests.Documents.FamilyCards;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents;

/// <summary>Writes sample files for human eyes: <c>dotnet test --filter SamplesToLookAt</c> with BANJARSARI_SAMPLES set to a folder.</summary>
[Explicit("Writes files for human eyes.")]
public sealed class SamplesToLookAt : HostTest
{
    private static void Write(string name, byte[] pdf) =>
        File.WriteAllBytes(Path.Combine(Environment.GetEnvironmentVariable("BANJARSARI_SAMPLES") ?? TestContext.CurrentContext.WorkDirectory, name), pdf);

    [Test]
    public void Family_cards()
    {
        var hard = SampleCard.Member(1, "RADEN AYU KUSUMANINGTYAS WULANDARI PRAMESWARI SASTRODININGRAT") with { Occupation = "KARYAWAN BADAN USAHA MILIK DAERAH", Religion = "KEPERCAYAAN TERHADAP TUHAN YME", MaritalStatus = "CERAI HIDUP BELUM TERCATAT" };
        Write("card-4.pdf", SampleCard.Pdf(SampleCard.Of([.. Enumerable.Range(1, 4).Select(number => SampleCard.Member(number))])));
        Write("card-12.pdf", SampleCard.Pdf(SampleCard.Of([.. Enumerable.Range(1, 12).Select(number => SampleCard.Member(number))])));
        Write("card-hard.pdf", SampleCard.Pdf(SampleCard.Of([.. Enumerable.Repeat(hard, 12)])));
    }

    [Test]
    public void Slips()
    {
        var slip = new PinSlip { Name = "Siti Aminah", MaskedNik = "9999••••••••0001", Pin = "482915", DeviceCodes = ["K7QM-2XHD", "9RTP-W4NC", "HHT4-QWRN", "X3PC-7MKE", "YT6N-DRA4"], ExpiresOn = new DateOnly(2026, 12, 7) };
        Write("slips.pdf", Services.GetRequiredService<PinSlipPdf>().Render([slip, slip, slip]));
    }

    [Test]
    public void How_long_a_family_card_takes()
    {
        var card = SampleCard.Of([.. Enumerable.Range(1, 5).Select(number => SampleCard.Member(number))]);
        for (var warm = 0; warm < 50; warm++)
            SampleCard.Pdf(card);
        const int count = 200;
        // Processor time, not clock time: other work on the machine must not count.
        var before = Environment.CpuUsage.TotalTime;
        for (var print = 0; print < count; print++)
            SampleCard.Pdf(card);
        TestContext.Out.WriteLine($"{(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / count:F2} ms of processor for a card of five, {SampleCard.Pdf(card).Length} bytes");
    }
}
