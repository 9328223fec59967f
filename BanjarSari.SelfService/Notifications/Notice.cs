namespace BanjarSari.SelfService.Notifications;

/// <summary>What a resident is to be told: a number, a state, a link; never personal data, because some channels leave the house.</summary>
public sealed record Notice
{
    /// <summary>To whom.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Heading, also subject of an e-mail; at most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Body { get; init; }

    /// <summary>Local address to go on, <c>/layanan-mandiri/…</c>.</summary>
    public string? Link { get; init; }
}
