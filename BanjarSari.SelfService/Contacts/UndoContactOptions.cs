namespace BanjarSari.SelfService.Contacts;

/// <summary>Which contact is to go back to what it was.</summary>
public sealed record UndoContactOptions
{
    /// <summary>Whose.</summary>
    public required ContactSubject Subject { get; init; }

    /// <summary>Key of the element.</summary>
    public required string Element { get; init; }
}
