using BanjarSari.SelfService;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.DataStore;
using BanjarSari.Web.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Commands;

public sealed class VerbRunnerTests : HostTest
{
    [Test]
    public async Task An_unknown_verb_lists_the_verbs()
    {
        var (code, _, error) = await ProgramProcess.RunHereAsync(Path.Combine(TestDatabase.Directory, "unknown-verb"), "impor-warga");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(error, Does.StartWith("Perintah 'impor-warga' tidak dikenal."));
            Assert.That(File.Exists(Path.Combine(TestDatabase.Directory, "unknown-verb", "population.db")), Is.False);
        });
    }

    [Test]
    public async Task A_refusal_is_one_line_without_a_stack_trace()
    {
        var (code, error) = await RunAsync(new Verb(StoreUse.None, () => throw new StartRefusedException("Kunci tidak ada.")));

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error, Is.EqualTo("coba: Kunci tidak ada.\n"));
        });
    }

    [Test]
    public async Task Wrong_arguments_show_the_usage()
    {
        var (code, error) = await RunAsync(new Verb(StoreUse.None, () => 2));

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(error, Is.EqualTo("Pemakaian: coba BERKAS\n"));
        });
    }

    [Test]
    public async Task A_verb_that_needs_the_store_alone_is_refused_beside_the_server()
    {
        var ran = false;
        var (code, error) = await RunAsync(new Verb(StoreUse.Alone, () => Note(ref ran)));

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error, Does.Contain("sedang dipakai program BanjarSari yang lain"));
            Assert.That(ran, Is.False);
        });
    }

    [Test]
    public async Task A_short_verb_runs_beside_the_server()
    {
        var ran = false;
        var (code, error) = await RunAsync(new Verb(StoreUse.BesideServer, () => Note(ref ran)));

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, error);
            Assert.That(ran, Is.True);
        });
    }

    private static int Note(ref bool ran)
    {
        ran = true;
        return 0;
    }

    /// <summary>Runs <paramref name="verb"/> with the services of the host that is serving.</summary>
    private async Task<(int Code, string Error)> RunAsync(ICommandVerb verb)
    {
        using var held = DataDirectoryLock.TryTake(Services.GetRequiredService<DataDirectory>().Path);
        using var error = new StringWriter { NewLine = "\n" };
        var code = await VerbRunner.RunAsync(new WithVerb(Services, verb), new CommandLine([], "coba", []), TextWriter.Null, error, CancellationToken.None);
        return (code, error.ToString());
    }

    private sealed class Verb(StoreUse stores, Func<int> run) : ICommandVerb
    {
        public string Name => "coba";

        public string Usage => "BERKAS";

        public StoreUse Stores => stores;

        public Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation) => Task.FromResult(run());
    }

    /// <summary>The host's services with one more verb.</summary>
    private sealed class WithVerb(IServiceProvider inner, ICommandVerb verb) : IServiceProvider, IServiceScopeFactory, IServiceScope
    {
        public IServiceProvider ServiceProvider => this;

        public object? GetService(Type serviceType) =>
            serviceType == typeof(IServiceScopeFactory) ? this
            : serviceType == typeof(IEnumerable<ICommandVerb>) ? new[] { verb }
            : inner.GetService(serviceType);

        public IServiceScope CreateScope() => this;

        public void Dispose()
        {
        }
    }
}
