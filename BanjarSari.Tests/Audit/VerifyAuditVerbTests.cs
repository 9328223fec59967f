using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

public sealed class VerifyAuditVerbTests : HostTest
{
    private ICommandVerb Verb => Services.GetServices<ICommandVerb>().Single(verb => verb.Name == "verify-audit");

    [Test]
    public async Task Whole_chains_are_reported_with_heads_that_can_be_given_back()
    {
        Db.Processes.Add(Services.GetRequiredService<ActLog>().Begin(ProcessKinds.DemoSeeded, ActingPerson.System("uji")));
        await Db.SaveChangesAsync();

        var (code, output) = await RunAsync();
        var head = output.Split("Kepala: ")[1].Split('\n')[0];

        Assert.Multiple(async () =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(output, Does.Contain("Rantai process: utuh, 1 baris").And.Contain("Rantai access: utuh, 0 baris"));
            Assert.That((await RunAsync("--head", head)).Code, Is.Zero);
            Assert.That((await RunAsync("--head", head.Replace(":1:", ":2:"))).Code, Is.EqualTo(1));
        });
    }

    [TestCase("--head")]
    [TestCase("--head", "process")]
    [TestCase("--head", "lain:1:00")]
    [TestCase("kepala", "x")]
    public async Task Wrong_arguments_are_told(params string[] arguments)
    {
        Assert.That((await RunAsync(arguments)).Code, Is.EqualTo(2));
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await Verb.RunAsync(arguments, output, output, CancellationToken.None), output.ToString());
    }
}
