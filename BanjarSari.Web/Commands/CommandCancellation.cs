namespace BanjarSari.Web.Commands;

/// <summary>Ctrl+C asks a running command to stop, so that it can roll back; a second one ends the process.</summary>
internal static class CommandCancellation
{
    public static CancellationToken OnInterrupt()
    {
        // Lives as long as the process.
        var source = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = !source.IsCancellationRequested;
            source.Cancel();
        };
        return source.Token;
    }
}
