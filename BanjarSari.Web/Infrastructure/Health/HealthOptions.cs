namespace BanjarSari.Web.Infrastructure.Health;

/// <summary>Section <c>Health</c>.</summary>
internal sealed class HealthOptions
{
    /// <summary>Percent of the disk of <c>DataDirectory</c> that must be free.</summary>
    public int MinimumFreeDiskPercent { get; set; } = 10;

    /// <summary>Seconds for which an answer is given again: the address is public, the probe writes.</summary>
    public int RepeatSeconds { get; set; } = 5;
}
