namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>Which documents an act touched, for other processes to read again; cleaned up after a day.</summary>
public sealed class ContentChange
{
    /// <summary>What <see cref="Documents"/> holds when the act touched more than are listed: read everything again.</summary>
    public const string Everything = "*";

    /// <summary>Number of the act.</summary>
    public long Number { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Keys parted by commas, or <see cref="Everything"/>.</summary>
    public required string Documents { get; init; }
}
