namespace BanjarSari.SelfService.Contacts;

/// <summary>Section <c>Contacts</c> of the configuration.</summary>
public sealed class ContactOptions
{
    /// <summary>Hours in which a change can be undone and the old contact is still told what happens.</summary>
    public int UndoHours { get; set; } = 72;

    /// <summary>Changes of one element of one person within <see cref="WithinDays"/>.</summary>
    public int MostChanges { get; set; } = 3;

    /// <summary>Days in which changes are counted.</summary>
    public int WithinDays { get; set; } = 30;
}
