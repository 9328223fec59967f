using BanjarSari.SelfService;
using BanjarSari.Web.Commands;
using BanjarSari.Web.Composition;
using BanjarSari.Web.Infrastructure;

try
{
    var line = CommandLine.Parse(args);
    var builder = WebApplication.CreateBuilder(line.Settings);
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    new WebUmbracoBuilder(builder.Services, builder.Configuration).Compose([typeof(SelfServiceComposer).Assembly, typeof(Program).Assembly]);

    await using var app = builder.Build();
    if (line.Verb is not null)
        return await VerbRunner.RunAsync(app.Services, line, Console.Out, Console.Error, CommandCancellation.OnInterrupt());

    app.UseSecurityHeaders(SecurityHeaders.Policy());
    app.UseRouting();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapStaticAssets().AllowAnonymous();
    app.MapRazorPages().WithStaticAssets();
    await app.StartUpAsync();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

/// <summary>The host's entry point, named for the test host.</summary>
public partial class Program;
