namespace BanjarSari.Bench;

/// <summary>What one cell measured: requests a second, milliseconds, bytes of an answer, answers that were no success.</summary>
internal sealed record Figures(double PerSecond, double Median, double P95, double P99, long Bytes, long Errors);

/// <summary>One program under load, with N residents.</summary>
internal sealed record RunFigures(int Residents)
{
    public Dictionary<(string Page, int Connections), Figures> Cells { get; } = [];

    public double SeedSeconds { get; set; }

    public double StartSeconds { get; set; }

    public long SeedPeakKiB { get; set; }

    public long IdleKiB { get; set; }

    public long LoadPeakKiB { get; set; }

    public long EvidencePeakKiB { get; set; }

    public double EvidenceProcessorMs { get; set; }

    public long DatabaseBytes { get; set; }

    /// <summary><c>verify-audit</c> over a million looks, whole command.</summary>
    public double VerifySeconds { get; set; }

    /// <summary><c>check-data</c> over every resident, whole command.</summary>
    public double CheckSeconds { get; set; }

    public long CheckPeakKiB { get; set; }
}
