using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>The family card of the person who looks; everyone else's does not exist for them.</summary>
public sealed class FamilyCardService(FamilyHeaderReader headers, FamilyMembersReader members, FamilyMemberMaker maker)
{
    /// <summary>The card on which <paramref name="viewerId"/> stands now, masked; null for a person on no card.</summary>
    public async Task<FamilyCardView?> ReadAsync(Guid viewerId, CancellationToken cancellation = default) =>
        (await ReadAsync(viewerId, FamilyReveal.Nothing, cancellation))?.View;

    // Only FamilyRevealService asks for more than nothing: it logs what it shows.
    internal async Task<(FamilyCardView View, IReadOnlyList<MemberRow> Rows)?> ReadAsync(Guid viewerId, FamilyReveal reveal, CancellationToken cancellation)
    {
        var header = await headers.ReadAsync(viewerId, cancellation);
        if (header is null)
            return null;

        var rows = await members.RowsAsync(header.FamilyId, cancellation);
        var viewer = rows.Find(row => row.Id == viewerId);
        if (viewer is null)
            return null;

        var reports = await members.OpenReportsAsync(viewerId, cancellation);
        var head = rows.Find(row => row.FamilyRelation == FamilyRelations.Head && (!row.HiddenFromFamily || row.Id == viewerId));
        var view = new FamilyCardView
        {
            Header = header with { HeadName = head is null ? null : MemberName.Full(head.NamePrefix, head.Name, head.NameSuffix) },
            KkNumberRevealed = reveal.KkNumber,
            ViewerIsHead = viewer.FamilyRelation == FamilyRelations.Head,
            Members = [.. rows.Select((row, index) => maker.Make(row, viewer, index + 1, reveal.Position == index + 1, reports.GetValueOrDefault(row.Id)))],
        };
        return (view, rows);
    }
}
