namespace BanjarSari.SelfService.Audit;

/// <summary>One look as the resident reads it. An officer's name is never part of it (register.md section 12): the post is.</summary>
public sealed record AccessLook
{
    /// <summary>Handle for asking about it.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>One of <see cref="AccessActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Post of an officer; relation of a family member.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Purpose { get; init; }

    /// <summary>Channel as kept; null in old rows.</summary>
    public string? Channel { get; init; }

    /// <summary>The office can answer for it: an officer or the system looked, or a stranger was refused.</summary>
    public bool MayAsk { get; init; }

    /// <summary>UTC, when the resident asked about it; null: not asked.</summary>
    public DateTime? AskedAt { get; init; }

    /// <summary>What the resident added.</summary>
    public string? Note { get; init; }

    /// <summary>UTC, when the office answered.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>What the office said.</summary>
    public string? Answer { get; init; }

    /// <summary>Post of who answered.</summary>
    public string? AnsweredByPost { get; init; }

    /// <summary>What was done, as a sentence begins.</summary>
    public string What => char.ToUpperInvariant(Action[0]) + Action[1..];

    /// <summary>Where, in words; null where it was not kept.</summary>
    public string? Where => Channel switch
    {
        "layanan-mandiri" => "Layanan Mandiri",
        "loket" => "Kantor desa",
        "perintah" => "Komputer desa",
        "sistem" => "Sistem",
        _ => null,
    };
}
