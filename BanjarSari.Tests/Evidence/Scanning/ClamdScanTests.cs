using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Scanning;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Evidence.Scanning;

[Platform(Exclude = "Win")]
[Parallelizable(ParallelScope.All)]
public sealed class ClamdScanTests
{
    [TestCase("stream: OK\0", "Clean")]
    [TestCase("stream: Eicar-Test-Signature FOUND\0", "Infected")]
    [TestCase("INSTREAM size limit exceeded. ERROR\0", "Unavailable")]
    [TestCase("", "Unavailable")]
    public async Task Its_answer_decides(string answer, string verdict)
    {
        using var clamd = new FakeClamd(answer);
        var file = new byte[150_000];
        file[^1] = 7;

        Assert.That((await Scan(clamd.Path).ScanAsync(file, CancellationToken.None)).ToString(), Is.EqualTo(verdict));
        Assert.That(clamd.Received, Is.EqualTo(file));
    }

    [Test]
    public async Task Nobody_at_the_socket_is_no_verdict()
    {
        Assert.That(await Scan("/tmp/tidak-ada.sock").ScanAsync(new byte[10], CancellationToken.None), Is.EqualTo(ScanVerdict.Unavailable));
    }

    private static ClamdScan Scan(string socket) => new(Options.Create(new EvidenceOptions { ClamdSocket = socket }), NullLogger<ClamdScan>.Instance);
}
