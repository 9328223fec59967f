using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Which of the problems that an import or an act recorded are gone: the element that was emptied has a value, the widowed spouse is married no longer, the person is no resident any more.</summary>
internal sealed class RecordedProblems(PopulationDbContext db, FieldCipher cipher)
{
    private const int Chunk = 500;
    private static readonly string[] Kinds = [.. RecordedRules.All.Select(rule => rule.Kind)];

    public async Task<List<Guid>> GoneAsync(IQueryable<DataProblem> problems, CancellationToken cancellation)
    {
        var open = await problems.AsNoTracking().Where(row => row.SettledAt == null && row.ResidentId != null && Kinds.Contains(row.Kind))
            .Select(row => new { row.Id, row.Kind, row.Element, Resident = row.ResidentId!.Value }).ToListAsync(cancellation);
        var gone = new List<Guid>();
        foreach (var piece in open.Chunk(Chunk))
        {
            var ids = piece.Select(row => row.Resident).Distinct().ToArray();
            var people = await db.Residents.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);
            gone.AddRange(piece.Where(row => !people.TryGetValue(row.Resident, out var person) || IsGone(row.Kind, row.Element, person)).Select(row => row.Id));
        }

        return gone;
    }

    private bool IsGone(string kind, string? element, Resident person) => kind switch
    {
        DepartureRecording.RelationsToNewHead => person.State != ResidentStates.Alive,
        Register.Import.ImportProblemKinds.StateDiffers => false,
        DepartureRecording.WidowedSpouse => person.State != ResidentStates.Alive || person.MaritalStatus is not (QualityPerson.Married or QualityPerson.MarriedUnregistered or QualityPerson.MarriedOldCode),
        _ => person.State != ResidentStates.Alive || ElementCatalog.Find(element)?.Get(person, cipher) is not null,
    };
}
