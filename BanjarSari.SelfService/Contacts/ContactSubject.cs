namespace BanjarSari.SelfService.Contacts;

/// <summary>Whose contacts are meant.</summary>
/// <param name="ResidentId">The person.</param>
/// <param name="Position">Place on the viewer's card; null: the viewer.</param>
/// <param name="Name">Name of the child; null: the viewer.</param>
public sealed record ContactSubject(Guid ResidentId, int? Position, string? Name)
{
    /// <summary>Whether it is the viewer.</summary>
    public bool IsViewer => Position is null;
}
