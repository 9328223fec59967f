using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>Marriage and divorce: the elements of both spouses together, where both are in the register.</summary>
internal sealed class MaritalApplier(PopulationDbContext db, ResidentChangeService residents) : IItemApplier
{
    private const string CertificateThere = "2";
    private static readonly int?[] Married = [2, 3, 102];

    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.Marriage, ReportKinds.Divorce];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var keys = new[] { item.Subject, item.Person("spouse") }.OfType<Guid>().ToList();
        var couple = await db.Residents.Where(row => keys.Contains(row.Id)).ToListAsync(cancellation);
        if (couple.Count == 2 && couple[0].Sex == couple[1].Sex)
            throw new RegisterException("Suami dan istri yang dilaporkan tercatat dengan jenis kelamin yang sama. Periksa data keduanya.");
        foreach (var person in couple)
        {
            Guard(person, item.Item.Kind);
            await residents.PrepareAsync(person, Changes(item), item.Process, cancellation);
        }
    }

    private static void Guard(Resident person, string kind)
    {
        if (person.State != ResidentStates.Alive)
            throw new RegisterException($"{person.Name} tidak lagi tercatat tinggal di desa.");
        if (kind == ReportKinds.Marriage && Married.Contains(person.MaritalStatus))
            throw new RegisterException($"{person.Name} sudah tercatat kawin. Periksa dulu status perkawinannya.");
        if (kind == ReportKinds.Divorce && !Married.Contains(person.MaritalStatus))
            throw new RegisterException($"{person.Name} tidak tercatat kawin. Periksa dulu status perkawinannya.");
    }

    private static IEnumerable<ElementValueChange> Changes(AppliedItem item)
    {
        var (day, number, has) = item.Item.Kind == ReportKinds.Marriage
            ? (nameof(Resident.MarriageDate), nameof(Resident.MarriageCertificateNumber), nameof(Resident.HasMarriageCertificate))
            : (nameof(Resident.DivorceDate), nameof(Resident.DivorceCertificateNumber), nameof(Resident.HasDivorceCertificate));
        yield return item.Change(nameof(Resident.MaritalStatus), item.Needed(nameof(Resident.MaritalStatus)));
        yield return item.Change(day, item.Needed(day));
        if ((item.Fields.GetValueOrDefault(number) ?? item.Fields.GetValueOrDefault(ItemDetails.DocumentNumber)) is { } certificate)
        {
            yield return item.Change(number, certificate);
            yield return item.Change(has, CertificateThere);
        }
    }
}
