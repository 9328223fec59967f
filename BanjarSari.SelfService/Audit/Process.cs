namespace BanjarSari.SelfService.Audit;

/// <summary>One act on the register: who did what, on which basis, when; with its events. Append-only, each row chained to the one before by HMAC.</summary>
public sealed class Process
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Position in the chain, from 1 without gaps.</summary>
    public long Sequence { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Kind of act, one of <see cref="ProcessKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether a resident, an officer or the system acted.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>The acting resident, or the officer's own resident record.</summary>
    public Guid? ActorResidentId { get; init; }

    /// <summary>Name as at that time; for a resident only <c>warga</c>.</summary>
    public required string ActorName { get; init; }

    /// <summary>Post or role as at that time.</summary>
    public required string ActorPost { get; init; }

    /// <summary><c>layanan-mandiri</c>, <c>loket</c>, <c>perintah</c>, <c>sistem</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Document, decision or reason on which the act rests, without NIK or KK number.</summary>
    public string? Basis { get; init; }

    /// <summary>Request or command that carried it.</summary>
    public required string RequestId { get; init; }

    /// <summary>MAC of the row before; 32 zero bytes at the start.</summary>
    public byte[] PreviousMac { get; set; } = [];

    /// <summary>HMAC-SHA-256 over the previous MAC, this row and its events.</summary>
    public byte[] Mac { get; set; } = [];

    /// <summary>What changed.</summary>
    public List<ProcessEvent> Events { get; } = [];
}
