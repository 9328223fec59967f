using BanjarSari.SelfService.FamilyCard;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Whose contacts a resident may see and change: their own, and those of a child they answer for.</summary>
public sealed class ContactSubjects(FamilyCardService cards)
{
    /// <summary>The person at that place on the viewer's card; null where nobody stands there for whom the viewer may act. No place: the viewer.</summary>
    public async Task<ContactSubject?> FindAsync(Guid viewerId, int? position, CancellationToken cancellation = default)
    {
        if (position is null)
            return new ContactSubject(viewerId, null, null);
        if (await cards.ReadAsync(viewerId, FamilyReveal.Nothing, cancellation) is not var (card, rows) || card.Visible(position) is not { } member)
            return null;
        if (member.IsViewer)
            return new ContactSubject(viewerId, null, null);
        return member.FullRecord ? new ContactSubject(rows[member.Position - 1].Id, member.Position, member.Name) : null;
    }
}
