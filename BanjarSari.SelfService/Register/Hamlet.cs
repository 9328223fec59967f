namespace BanjarSari.SelfService.Register;

/// <summary>Dusun (the village may use another word, see <see cref="Village.VillageOptions"/>).</summary>
public sealed class Hamlet
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Name in capitals, unique in the village.</summary>
    public required string Name { get; set; }

    /// <summary>Kepala dusun.</summary>
    public Guid? HeadResidentId { get; set; }
}
