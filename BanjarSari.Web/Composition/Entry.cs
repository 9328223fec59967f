using BanjarSari.SelfService;
using BanjarSari.Web.Commands;
using BanjarSari.Web.Infrastructure;
using BanjarSari.Web.Infrastructure.Requests;

namespace BanjarSari.Web.Composition;

/// <summary>Composes the program, then serves or runs one command.</summary>
internal static class Entry
{
    /// <summary>Returns the exit code: 0 ended well, 1 refused with one line on <paramref name="error"/>, 2 wrong arguments.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var line = CommandLine.Parse(args);
            var builder = WebApplication.CreateBuilder(line.Settings);
            builder.AddInfrastructure(forCommand: line.Verb is not null);
            new WebUmbracoBuilder(builder.Services, builder.Configuration).Compose([typeof(SelfServiceComposer).Assembly, typeof(Program).Assembly]);

            await using var app = builder.Build();
            if (line.Verb is not null)
                return await VerbRunner.RunAsync(app.Services, line, output, error, CommandCancellation.OnInterrupt());

            app.UsePipeline();
            app.MapEverything();
            await app.StartUpAsync();
            await app.RunAsync();
            return 0;
        }
        catch (StartRefusedException refused)
        {
            await error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
