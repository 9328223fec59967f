namespace BanjarSari.SelfService.Services;

/// <summary>One dated step in the life of a <see cref="ServiceRecord"/>.</summary>
public sealed class ServiceStep
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The service.</summary>
    public Guid ServiceRecordId { get; init; }

    /// <summary>State reached, one of <see cref="ServiceStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Post that did it.</summary>
    public required string Post { get; init; }

    /// <summary>Remark for the resident.</summary>
    public string? Note { get; init; }
}
