namespace BanjarSari.SelfService.Register;

/// <summary>Rumah tangga: people who eat from one kitchen, one or more families; used by aid data.</summary>
public sealed class Household
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Number in the social data, unique.</summary>
    public required string Number { get; set; }

    /// <summary>Kepala rumah tangga.</summary>
    public Guid? HeadResidentId { get; set; }
}
