namespace BanjarSari.SelfService.Register.Import;

/// <summary>Prints progress as lines: one per phase and ten percent, so that it reads the same in a log.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgress<ImportProgress>
{
    private const int Step = 10;
    private string? _phase;
    private int _next;

    public void Report(ImportProgress value)
    {
        if (value.Phase != _phase)
            (_phase, _next) = (value.Phase, 0);
        if (value.Percent < _next)
            return;
        output.WriteLine($"{value.Phase}: {value.Percent}%");
        _next = value.Percent / Step * Step + Step;
    }
}
