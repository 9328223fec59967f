using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.SignIn;

/// <summary>The right of one resident to sign in to Layanan Mandiri. No PIN can be read from it.</summary>
public sealed class ResidentAccount : IHasVersion
{
    /// <summary>Whose account; also the key.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Blind index of the NIK, for look-up at sign-in; unique.</summary>
    public required byte[] NikIndex { get; set; }

    /// <summary>HMAC with pepper, then Argon2id, then wrapped with AES-GCM: see SignIn/README.md.</summary>
    public required byte[] PinHash { get; set; }

    /// <summary>True from the issue of an activation PIN until the resident has a PIN of their own.</summary>
    public bool MustChangePin { get; set; }

    /// <summary>UTC; end of the activation PIN's life; null once activated.</summary>
    public DateTime? ActivationExpiresAt { get; set; }

    /// <summary>UTC; last issue of an activation PIN.</summary>
    public DateTime IssuedAt { get; set; }

    /// <summary>UTC; last change by the resident.</summary>
    public DateTime? PinChangedAt { get; set; }

    /// <summary>UTC; set when an officer locks the account.</summary>
    public DateTime? LockedAt { get; set; }

    /// <summary>UTC; set when the resident died, moved or is no longer valid.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>UTC; the sign-in before the current one is kept in <see cref="PreviousSignInAt"/>.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>Kind of device of the last sign-in, in words.</summary>
    public string? LastSignInDevice { get; set; }

    /// <summary>UTC; shown to the resident after sign-in.</summary>
    public DateTime? PreviousSignInAt { get; set; }

    /// <summary>Kind of device of that sign-in.</summary>
    public string? PreviousSignInDevice { get; set; }

    /// <summary>Failed tries between the previous sign-in and the current one.</summary>
    public int FailedSincePrevious { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
