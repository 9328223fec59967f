namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Options of a print.</summary>
public sealed record PrintRequest
{
    /// <summary>For whom: their own biodata, or the card of the family they stand on now.</summary>
    public required Guid ResidentId { get; init; }
}
