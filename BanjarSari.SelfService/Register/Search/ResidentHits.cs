namespace BanjarSari.SelfService.Register.Search;

/// <summary>One page of persons found. There is no total: counting everybody whose name begins with S helps nobody.</summary>
/// <param name="Items">By name.</param>
/// <param name="More">There are further ones.</param>
public sealed record ResidentHits(IReadOnlyList<ResidentHit> Items, bool More);
