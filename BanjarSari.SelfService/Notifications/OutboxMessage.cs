using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Notifications;

/// <summary>An e-mail that is to leave the house. It holds no address: that is read when it goes out, so that the newest counts.</summary>
public sealed class OutboxMessage : IHasVersion
{
    /// <summary>Version-7 key; also the message's identifier towards the mail server, so that a repetition can be recognised.</summary>
    public Guid Id { get; init; }

    /// <summary>To whom.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Subject.</summary>
    public required string Title { get; init; }

    /// <summary>Sentences without personal data.</summary>
    public required string Body { get; init; }

    /// <summary>Local address to go on.</summary>
    public string? Link { get; init; }

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>UTC; when it is to be tried. Null: it went out, or was given up.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>UTC; when the mail server took it.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Kind of the last failure, without address; null: none.</summary>
    public string? LastFailure { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
