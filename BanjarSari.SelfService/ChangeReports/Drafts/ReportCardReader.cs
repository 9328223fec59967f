using System.Globalization;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Reads who may be reported about by whom (register.md section 12, no. 11).</summary>
public sealed class ReportCardReader(PopulationDbContext db, FamilyMembersReader members, ReferenceCodeBook codes, ResidentNumbers numbers, FieldCipher cipher, VillageClock clock)
{
    /// <summary>The card of <paramref name="reporterId"/>; throws <see cref="InvalidOperationException"/> when there is no such resident.</summary>
    public async Task<ReportCard> ReadAsync(Guid reporterId, CancellationToken cancellation = default)
    {
        var familyId = await db.Residents.Where(row => row.Id == reporterId).Select(row => row.FamilyId).SingleAsync(cancellation);
        List<MemberRow> rows = familyId is { } family ? await members.RowsAsync(family, cancellation) : [];
        if (rows.Find(row => row.Id == reporterId) is not { } viewer)
        {
            viewer = await db.Residents.AsNoTracking().Where(row => row.Id == reporterId).Select(MemberRow.Projection).SingleAsync(cancellation);
            rows = [viewer];
        }

        var parents = new MemberParents(cipher);
        var people = rows.Select((row, index) => (Row: row, Position: index + 1))
            .Where(pair => pair.Row.Id == reporterId || !pair.Row.HiddenFromFamily)
            .Select(pair => Subject(pair.Row, pair.Position)).ToList();
        return new ReportCard
        {
            FamilyId = familyId,
            Me = people.Find(person => person.IsMe)!,
            People = people,
            Leads = viewer.FamilyRelation is FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife,
        };

        ReportSubject Subject(MemberRow row, int position)
        {
            var child = FamilyRights.AnswersFor(viewer, row, clock.Today, numbers, parents);
            var age = row.BirthDate is { } birth ? $"{Indonesian.Age(birth, clock.Today)} tahun" : null;
            return new ReportSubject
            {
                ResidentId = row.Id,
                Handle = row.Id == reporterId ? ReportSubject.Me : position.ToString(CultureInfo.InvariantCulture),
                Name = MemberName.Full(row.NamePrefix, row.Name, row.NameSuffix),
                Description = string.Join(", ", new[] { codes.Screen("family-relation", row.FamilyRelation), age }.OfType<string>()),
                IsMe = row.Id == reporterId,
                IsOwnChild = child,
                MayPropose = FamilyRights.MayPropose(viewer, row, child),
                Sex = row.Sex,
            };
        }
    }
}
