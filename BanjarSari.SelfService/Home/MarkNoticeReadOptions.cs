namespace BanjarSari.SelfService.Home;

/// <summary>Which notice was read.</summary>
public sealed record MarkNoticeReadOptions
{
    /// <summary>Key of the notice.</summary>
    public required Guid NoticeId { get; init; }
}
