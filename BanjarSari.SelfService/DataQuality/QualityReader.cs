using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Reads living residents family by family, as a stream: a register of a million goes through without filling the memory.</summary>
internal sealed class QualityReader(PopulationDbContext db, ResidentNumbers numbers, VillageClock clock)
{
    /// <summary>Every family with living members, and everybody on no card.</summary>
    public IAsyncEnumerable<QualityFamily> AllAsync(CancellationToken cancellation) => StreamAsync(db.Residents, cancellation);

    /// <summary>The families that these residents stand on now, whole, and those of them who stand on none.</summary>
    public IAsyncEnumerable<QualityFamily> OfAsync(IReadOnlyCollection<Guid> residents, CancellationToken cancellation)
    {
        var families = db.Residents.Where(row => residents.Contains(row.Id) && row.FamilyId != null).Select(row => row.FamilyId);
        return StreamAsync(db.Residents.Where(row => families.Contains(row.FamilyId) || (row.FamilyId == null && residents.Contains(row.Id))), cancellation);
    }

    private async IAsyncEnumerable<QualityFamily> StreamAsync(IQueryable<Resident> residents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var today = clock.Today;
        var members = new List<QualityPerson>();
        QualityCard? card = null;
        var rows = residents.AsNoTracking().Where(row => row.State == ResidentStates.Alive).OrderBy(row => row.FamilyId).Select(Columns).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (members.Count > 0 && (row.Person.FamilyId is null || row.Person.FamilyId != card?.Id))
            {
                yield return new QualityFamily(card, members);
                members = [];
            }

            card = row.Person.FamilyId is not { } family ? null : card?.Id == family ? card : new QualityCard(family, row.CardHamletId, row.CardClosedAt is not null, row.CardHasNumber);
            members.Add(new QualityPerson(row.Person, numbers.NikOf(row.Person), today));
        }

        if (members.Count > 0)
            yield return new QualityFamily(card, members);
    }

    /// <summary>One resident with what stands on the card.</summary>
    internal sealed record Row
    {
        public required Resident Person { get; init; }

        public Guid? CardHamletId { get; init; }

        public DateTime? CardClosedAt { get; init; }

        public bool CardHasNumber { get; init; }
    }

    /// <summary>
    /// What the rules and the count of completeness look at. An element newly marked as expected must come in here; a test
    /// compares with the whole row.
    /// </summary>
    internal static readonly Expression<Func<Resident, Row>> Columns = row => new Row
    {
        CardHamletId = row.Family!.HamletId,
        CardClosedAt = row.Family!.ClosedAt,
        CardHasNumber = row.Family!.KkNumber != null,
        Person = new Resident
        {
            Id = row.Id,
            Name = row.Name,
            Source = "",
            Nik = row.Nik,
            FamilyId = row.FamilyId,
            FamilyRelation = row.FamilyRelation,
            HamletId = row.HamletId,
            Sex = row.Sex,
            BirthPlace = row.BirthPlace,
            BirthDate = row.BirthDate,
            BirthDateEstimated = row.BirthDateEstimated,
            BirthCertificateNumber = row.BirthCertificateNumber,
            Citizenship = row.Citizenship,
            BloodType = row.BloodType,
            Religion = row.Religion,
            BeliefOrganisation = row.BeliefOrganisation,
            Education = row.Education,
            Occupation = row.Occupation,
            MaritalStatus = row.MaritalStatus,
            MarriageDate = row.MarriageDate,
            FatherName = row.FatherName,
            MotherName = row.MotherName,
            Phone = row.Phone,
        },
    };
}
