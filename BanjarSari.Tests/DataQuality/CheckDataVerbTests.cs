using BanjarSari.SelfService.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataQuality;

public sealed class CheckDataVerbTests : HostTest
{
    [Test]
    public async Task It_says_what_waits()
    {
        await Village.ResidentAsync("9999991201800001", change: row => row.MarriageDate = new DateOnly(2004, 6, 1));

        var (code, output) = await RunAsync();

        Assert.That(code, Is.Zero);
        Assert.That(output, Is.EqualTo("Mutu data diperiksa: 1 masalah baru, 0 selesai. Yang menunggu:\n         1  Penduduk tanpa Kartu Keluarga\n"));
    }

    [Test]
    public async Task Arguments_are_told() => Assert.That((await RunAsync("--semua")).Code, Is.EqualTo(2));

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var verb = NewScope().ServiceProvider.GetServices<ICommandVerb>().Single(verb => verb.Name == "check-data");
        return (await verb.RunAsync(arguments, output, output, CancellationToken.None), output.ToString());
    }
}
