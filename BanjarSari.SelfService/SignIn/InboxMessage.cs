namespace BanjarSari.SelfService.SignIn;

/// <summary>A notice to a resident inside Layanan Mandiri: new device, PIN changed, decision on a report.</summary>
public sealed class InboxMessage
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>To whom.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences without NIK or KK number.</summary>
    public required string Body { get; init; }

    /// <summary>Local address to go on.</summary>
    public string? Link { get; init; }

    /// <summary>UTC; null while unread.</summary>
    public DateTime? ReadAt { get; set; }
}
