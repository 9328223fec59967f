namespace BanjarSari.SelfService.Register;

/// <summary>Rukun Tetangga, below an RW or, where there is none, directly below a hamlet.</summary>
public sealed class Rt
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Hamlet; null in a village without hamlets.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>RW; null in a village without RW.</summary>
    public Guid? RwId { get; set; }

    /// <summary>Three digits as text: <c>001</c>.</summary>
    public required string Number { get; set; }

    /// <summary>Ketua RT.</summary>
    public Guid? HeadResidentId { get; set; }
}
