using System.Net;

namespace BanjarSari.SelfService.SignIn;

/// <summary>One PIN to check, by the budget that it is taken from.</summary>
public sealed record PinCheckOptions
{
    /// <summary>Blind index of the NIK, whether or not it exists.</summary>
    public required byte[] NikIndex { get; init; }

    /// <summary>The account, when the NIK has one.</summary>
    public required Guid? ResidentId { get; init; }

    /// <summary>Its PIN record; null where there is no account that may be used: the check then only takes its time.</summary>
    public required byte[]? PinHash { get; init; }

    /// <summary>What was typed.</summary>
    public required string Pin { get; init; }

    /// <summary>The known device, or the device code, with a budget of its own; null: a stranger.</summary>
    public required Guid? OwnBudget { get; init; }

    /// <summary>Whether failures count for guarded mode: at sign-in, not within a session.</summary>
    public required bool CountsForVillage { get; init; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; init; }

    /// <summary>Address of the connection.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Shows neither NIK nor PIN.</summary>
    public override string ToString() => nameof(PinCheckOptions);
}
