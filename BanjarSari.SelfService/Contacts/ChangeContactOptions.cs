namespace BanjarSari.SelfService.Contacts;

/// <summary>Which contact is to change, and to what.</summary>
public sealed record ChangeContactOptions
{
    /// <summary>Whose.</summary>
    public required ContactSubject Subject { get; init; }

    /// <summary>Key of the element.</summary>
    public required string Element { get; init; }

    /// <summary>As typed; null removes the contact.</summary>
    public required TypedContact? Typed { get; init; }
}
