using BanjarSari.SelfService;
using BanjarSari.Web.Composition;
using BanjarSari.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
new WebUmbracoBuilder(builder.Services, builder.Configuration).Compose([typeof(SelfServiceComposer).Assembly, typeof(Program).Assembly]);

var app = builder.Build();
app.UseSecurityHeaders(SecurityHeaders.Policy());
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();
await app.StartUpAsync();
await app.RunAsync();

/// <summary>The host's entry point, named for the test host.</summary>
public partial class Program;
