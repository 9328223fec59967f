using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Contacts;

/// <summary>
/// A change of a contact that a resident made: while <see cref="UndoUntil"/> has not come, the old contact is still told what
/// happens, and the change can be undone. The values stand in the history of elements.
/// </summary>
public sealed class ContactChange : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose contact.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Key of the element.</summary>
    public required string Element { get; init; }

    /// <summary>The row of the history that holds old and new value.</summary>
    public Guid ElementChangeId { get; init; }

    /// <summary>Who changed it: the resident, or a parent for a child.</summary>
    public Guid ChangedByResidentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; init; }

    /// <summary>UTC; end of the cooling time.</summary>
    public DateTime UndoUntil { get; init; }

    /// <summary>SHA-256 of the code in the link that went to the old address; null where none went.</summary>
    public byte[]? UndoCodeHash { get; init; }

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
