namespace BanjarSari.Web.Cms.Media;

/// <summary>Limits of media, section <c>Media</c>.</summary>
internal sealed class MediaOptions
{
    /// <summary>Bytes of one request that may carry a file.</summary>
    public const long RequestBytes = 21 * 1024 * 1024;

    /// <summary>Most bytes of a file as received.</summary>
    public long FileBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Most pixels of a picture, read from its header before anything is decoded.</summary>
    public long Pixels { get; set; } = 40_000_000;

    /// <summary>Longer side of a picture as kept, in pixels: twice the widest place on the site.</summary>
    public int LongestSide { get; set; } = 2560;

    /// <summary>Most pages of a PDF.</summary>
    public int PdfPages { get; set; } = 500;

    /// <summary>Files that one address may send within an hour.</summary>
    public int PerAddressAndHour { get; set; } = 200;

    /// <summary>Pictures decoded at the same time.</summary>
    public int Workers { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 2);

    /// <summary>Requests that may wait for a decoder; more are answered 503.</summary>
    public int Queue { get; set; } = 40;

    /// <summary>Longest wait for a decoder, in seconds.</summary>
    public int PatienceSeconds { get; set; } = 15;
}
