using Serilog.Core;
using Serilog.Events;

namespace BanjarSari.Web.Infrastructure.Logging;

/// <summary>Drops what the framework's own scope adds: an address typed by anybody may hold anything.</summary>
internal sealed class WithoutRequestPath : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
