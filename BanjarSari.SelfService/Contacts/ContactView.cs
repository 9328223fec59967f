using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Contacts;

/// <summary>The contacts of one person.</summary>
/// <param name="Subject">Whose.</param>
/// <param name="Lines">One for each element.</param>
public sealed record ContactView(ContactSubject Subject, IReadOnlyList<ContactLine> Lines);

/// <summary>One contact.</summary>
public sealed record ContactLine
{
    /// <summary>The element.</summary>
    public required Element Element { get; init; }

    /// <summary>What is recorded; null: nothing.</summary>
    public required string? Value { get; init; }

    /// <summary>The contact before the last change, while it can be undone; null: nothing to undo, or there was none before.</summary>
    public required string? Former { get; init; }

    /// <summary>UTC; until when the last change can be undone; null: nothing to undo.</summary>
    public required DateTime? UndoUntil { get; init; }
}
