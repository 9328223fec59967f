using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Layouts;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Makes the families of a file and brings address and place of known ones up to date.</summary>
internal sealed class FamilyWriter(ImportSession session, AreaBook areas)
{
    private const int Chunk = 500;

    public async Task WriteAsync(IReadOnlyCollection<FamilyPlan> plans, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var chunk in plans.Chunk(Chunk))
        {
            var known = chunk.Where(plan => plan.FamilyId is not null).ToDictionary(plan => plan.FamilyId!.Value);
            if (known.Count > 0)
                await UpdateAsync(known, cancellation);
            session.Report.FamiliesCreated += await BulkInsert.InsertAsync(session.Db, chunk.Where(plan => plan.FamilyId is null).Select(Make).ToList(), cancellation);
            progress?.Report(new ImportProgress("Menulis keluarga", done += chunk.Length, plans.Count));
        }
    }

    private async Task UpdateAsync(Dictionary<Guid, FamilyPlan> plans, CancellationToken cancellation)
    {
        var ids = plans.Keys.ToList();
        foreach (var family in await session.Db.Families.Where(family => ids.Contains(family.Id)).ToListAsync(cancellation))
            Update(family, plans[family.Id]);
        await session.Db.SaveInGateAsync(cancellationToken: cancellation);
        session.Db.ChangeTracker.Clear();
    }

    private void Update(Family family, FamilyPlan plan)
    {
        var changes = new List<ValueChange>();
        var address = session.Numbers.AddressOf(family);
        if (plan.Address is not null && plan.Address != address)
        {
            changes.Add(new ValueChange(nameof(Family.Address), address, plan.Address));
            session.Numbers.SetAddress(family, plan.Address);
        }

        var area = areas.Find(plan.Area);
        if (!plan.Area.IsEmpty && area != AreaIds.Of(family))
        {
            changes.Add(new ValueChange("Area", AreaIds.Of(family).ToString(), area.ToString()));
            area.PutOn(family);
        }

        if (changes.Count == 0)
            return;
        session.Acts.Add(session.Process, "changed", nameof(Family), family.Id, familyId: family.Id, changes: changes);
        session.Report.FamiliesUpdated++;
    }

    private Family Make(FamilyPlan plan)
    {
        var family = new Family
        {
            Id = session.NewId(),
            PostalCode = plan.Speaker.OwnValue(ImportFields.FamilyPostalCode),
            CardIssuedOn = Date(plan, ImportFields.FamilyCardIssuedOn),
            RegisteredOn = Date(plan, ImportFields.FamilyRegisteredOn),
            ClosedAt = plan.Speaker.OwnValue(ImportFields.FamilyClosedAt) is { } closed ? DateTime.Parse(closed, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null,
        };
        if (FamilyKeys.NumberIn(plan.Key) is { } number)
            session.Numbers.SetKkNumber(family, number);
        else
            family.TemporaryNumber = FamilyKeys.TemporaryIn(plan.Key) ?? session.TemporaryNumbers.NextForFamily();
        session.Numbers.SetAddress(family, plan.Address);
        areas.Find(plan.Area).PutOn(family);
        plan.FamilyId = family.Id;
        return family;
    }

    private static DateOnly? Date(FamilyPlan plan, ImportField field) =>
        plan.Speaker.OwnValue(field) is { } text ? Rows.DateReader.Read(text) : null;
}
