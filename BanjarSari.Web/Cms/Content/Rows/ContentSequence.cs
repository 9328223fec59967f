using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>
/// Number of the last act on content; one row. Every act raises it in its own save, so acts of several processes follow
/// one another and the numbers have no gaps.
/// </summary>
public sealed class ContentSequence : IHasVersion
{
    /// <summary>Key of the one row.</summary>
    public const int OnlyRow = 1;

    /// <summary>Always <see cref="OnlyRow"/>.</summary>
    public int Id { get; init; }

    /// <summary>Acts so far.</summary>
    public long Number { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
