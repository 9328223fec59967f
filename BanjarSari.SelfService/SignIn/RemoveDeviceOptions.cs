namespace BanjarSari.SelfService.SignIn;

/// <summary>A known device to forget.</summary>
public sealed record RemoveDeviceOptions
{
    /// <summary>Whose device.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Which.</summary>
    public required Guid DeviceId { get; init; }
}
