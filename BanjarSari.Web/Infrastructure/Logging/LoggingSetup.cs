using System.Globalization;
using BanjarSari.SelfService.DataStore;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace BanjarSari.Web.Infrastructure.Logging;

/// <summary>
/// Structured logs to the console and to daily JSON files, kept 30 days (security.md 5.17). No bodies, no
/// addresses of requests, no values of parameters; every line passes <see cref="RedactingFormatter"/>.
/// </summary>
internal static class LoggingSetup
{
    private const int DaysKept = 30;
    private const long BytesPerFile = 100_000_000;

    public static void AddLogs(this WebApplicationBuilder builder, bool forCommand)
    {
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("System", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    // One process has one store: the framework's advice about cookies of several nodes does not apply.
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                    .Enrich.FromLogContext()
                    .Enrich.With<WithoutRequestPath>()
                    .WriteTo.File(
                        new RedactingFormatter(new CompactJsonFormatter()),
                        Path.Combine(services.GetRequiredService<DataDirectory>().Logs, "banjarsari-.json"),
                        rollingInterval: RollingInterval.Day,
                        retainedFileCountLimit: DaysKept,
                        fileSizeLimitBytes: BytesPerFile,
                        rollOnFileSizeLimit: true);
                if (services.GetRequiredService<IConfiguration>().GetValue("Log:Console", true))
                {
                    // A command says itself in one line what went wrong; the file has the details.
                    log.WriteTo.Console(
                        new RedactingFormatter(new MessageTemplateTextFormatter("{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture)),
                        restrictedToMinimumLevel: forCommand ? LogEventLevel.Fatal : LogEventLevel.Information,
                        standardErrorFromLevel: LogEventLevel.Error);
                }
            },
            preserveStaticLogger: true);
    }
}
