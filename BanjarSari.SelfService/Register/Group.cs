namespace BanjarSari.SelfService.Register;

/// <summary>Kelompok: farmers' group, women's group, youth organisation and the like.</summary>
public sealed class Group
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Short code, unique.</summary>
    public required string Code { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Kind in words: kelompok tani, PKK, karang taruna.</summary>
    public required string Kind { get; set; }

    /// <summary>Members, past and present.</summary>
    public List<GroupMember> Members { get; } = [];
}
