namespace BanjarSari.SelfService.Register;

/// <summary>A resident's membership in a <see cref="Group"/>.</summary>
public sealed class GroupMember
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>The group.</summary>
    public Guid GroupId { get; init; }

    /// <summary>The member.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Position in words: Ketua, Sekretaris, Anggota.</summary>
    public required string Position { get; set; }

    /// <summary>Member since.</summary>
    public DateOnly? JoinedOn { get; set; }

    /// <summary>Member until; null while a member.</summary>
    public DateOnly? LeftOn { get; set; }
}
