using Serilog.Events;
using Serilog.Formatting;

namespace BanjarSari.Web.Infrastructure.Logging;

/// <summary>Formats with <paramref name="inner"/>, then redacts the finished line (<see cref="NumberRedaction"/>).</summary>
internal sealed class RedactingFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter();
        inner.Format(logEvent, line);
        output.Write(NumberRedaction.Redact(line.ToString()));
    }
}
