namespace BanjarSari.SelfService.Register;

/// <summary>Rukun Warga, below a hamlet where the village has hamlets.</summary>
public sealed class Rw
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Hamlet; null in a village without hamlets.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>Three digits as text: <c>001</c>.</summary>
    public required string Number { get; set; }

    /// <summary>Ketua RW.</summary>
    public Guid? HeadResidentId { get; set; }
}
