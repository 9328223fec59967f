using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>The word of the person whose record somebody else wants to have changed.</summary>
public sealed record ConsentOptions
{
    /// <summary>Who agrees or declines: always the person signed in.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Number of the report.</summary>
    public required string Reference { get; init; }

    /// <summary>Place of the item.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Whether they agree.</summary>
    public required bool Agreed { get; init; }

    /// <summary>Version of the item that was read: nobody agrees to something they have not seen.</summary>
    public required int Version { get; init; }

    /// <summary>The acting person.</summary>
    public required ActingPerson By { get; init; }
}
