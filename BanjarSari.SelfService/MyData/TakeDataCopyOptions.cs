namespace BanjarSari.SelfService.MyData;

/// <summary>Options of <see cref="DataCopyService.TakeAsync"/>.</summary>
public sealed record TakeDataCopyOptions
{
    /// <summary>Whose data: always the person signed in.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>How it is written.</summary>
    public required DataCopyFormat Format { get; init; }
}
