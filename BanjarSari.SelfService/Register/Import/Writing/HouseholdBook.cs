using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Households by their number; makes those that are missing. Only our own export names them.</summary>
internal sealed class HouseholdBook
{
    private readonly Dictionary<string, Guid> _byNumber;

    private HouseholdBook(Dictionary<string, Guid> byNumber) => _byNumber = byNumber;

    public static async Task<HouseholdBook> PrepareAsync(ImportSession session, IReadOnlyCollection<string> numbers, CancellationToken cancellation)
    {
        if (numbers.Count == 0)
            return new HouseholdBook([]);
        var known = await session.Db.Households.AsNoTracking().ToDictionaryAsync(household => household.Number, household => household.Id, cancellation);
        foreach (var number in numbers.Where(number => !known.ContainsKey(number)))
            session.Db.Households.Add(new Household { Id = known[number] = session.NewId(), Number = number });
        await session.Db.SaveInGateAsync(cancellationToken: cancellation);
        session.Db.ChangeTracker.Clear();
        return new HouseholdBook(known);
    }

    public Guid? Find(string? number) => number is null ? null : _byNumber[number];
}
