using BanjarSari.SelfService;
using BanjarSari.SelfService.Commands;
using BanjarSari.Web.Infrastructure;

namespace BanjarSari.Web.Commands;

/// <summary>Runs one command verb of the program without listening.</summary>
internal static class VerbRunner
{
    private const int Refused = 1;
    private const int WrongArguments = 2;

    public static async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var verbs = scope.ServiceProvider.GetServices<ICommandVerb>().OrderBy(verb => verb.Name, StringComparer.Ordinal).ToList();
        var found = verbs.SingleOrDefault(verb => verb.Name == line.Verb);
        if (found is null)
        {
            await error.WriteLineAsync($"Perintah '{line.Verb}' tidak dikenal. Perintah yang ada:");
            foreach (var verb in verbs)
                await error.WriteLineAsync($"  {verb.Name} {verb.Usage}");
            return WrongArguments;
        }

        try
        {
            using var held = await StartUp.PrepareForAsync(services, found.Stores, cancellation);
            var code = await found.RunAsync(line.Arguments, output, error, cancellation);
            if (code == WrongArguments)
                await error.WriteLineAsync($"Pemakaian: {found.Name} {found.Usage}");
            return code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await error.WriteLineAsync($"{found.Name} dihentikan sebelum selesai.");
            return Refused;
        }
        catch (Exception failure) when (failure is StartRefusedException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{found.Name}: {failure.Message.ReplaceLineEndings(" ")}");
            return Refused;
        }
    }
}
