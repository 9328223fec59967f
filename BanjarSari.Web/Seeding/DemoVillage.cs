using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>
/// Makes the demo village: the same people each time, dated back from today. All of it is invented; region
/// 99.99.99 does not exist. All or nothing, in one transaction.
/// </summary>
public static class DemoVillage
{
    /// <summary>The families that the demo is about need this many people.</summary>
    public const int Smallest = 60;

    private const int BatchSize = 4_000;

    /// <summary>
    /// Seeds <paramref name="residents"/> people and <paramref name="reports"/> change reports beside those of family A when the register is empty, else does nothing. Returns whether it
    /// seeded. Throws <see cref="ArgumentOutOfRangeException"/> below <see cref="Smallest"/>.
    /// </summary>
    public static async Task<bool> SeedAsync(IServiceProvider services, int residents, int benchAccounts = 0, int reports = DemoOptions.UsualReports, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(residents, Smallest);
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var db = provider.GetRequiredService<PopulationDbContext>();
        if (await db.Residents.AnyAsync(cancellation))
            return false;

        var acts = provider.GetRequiredService<ActLog>();
        var process = acts.Begin(ProcessKinds.DemoSeeded, ActingPerson.System("demo"), "Desa demo: semua orang di dalamnya rekaan");
        acts.Add(process, "created", "Village", process.Id, changes: [new ValueChange("residents", null, residents.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

        using var turn = await db.Gate.EnterAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var context = ContextOf(provider, process.Id, residents);
        var bench = await WritePeopleAsync(db, context, residents, benchAccounts, reports, cancellation);
        await DemoAccounts.AddAsync(db, provider.GetRequiredService<BlindIndex>(), provider.GetRequiredService<PinHasher>(), context.Now, bench, cancellation);
        await SeedTrail.AddAsync(db, context, provider.GetRequiredService<BlindIndex>(), cancellation);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static SeedContext ContextOf(IServiceProvider provider, Guid processId, int residents)
    {
        var clock = provider.GetRequiredService<VillageClock>();
        var keys = new SeedKeys(clock.UtcNow);
        return new SeedContext
        {
            Today = clock.Today,
            Now = clock.UtcNow,
            ProcessId = processId,
            Cipher = provider.GetRequiredService<FieldCipher>(),
            Numbers = provider.GetRequiredService<ResidentNumbers>(),
            Keys = keys,
            Areas = new AreaPlan(keys, residents),
        };
    }

    private static async Task<List<Resident>> WritePeopleAsync(PopulationDbContext db, SeedContext context, int residents, int benchAccounts, int reports, CancellationToken cancellation)
    {
        var kinds = ServiceCatalog.All(context);
        var aid = AidCatalog.All(context);
        await BulkInsert.InsertAsync(db, context.Areas.Hamlets, cancellation);
        await BulkInsert.InsertAsync(db, context.Areas.Rws, cancellation);
        await BulkInsert.InsertAsync(db, context.Areas.Rts, cancellation);
        await BulkInsert.InsertAsync(db, kinds, cancellation);
        await BulkInsert.InsertAsync(db, aid.Select(one => one.Program), cancellation);

        var tools = new DemoTools(context, new SeedServices(context, kinds), new SeedAid(context, aid), new SeedGroups(context), new SeedReports(context, reports));
        FamilyA.Make(tools);
        FamilyB.Make(tools);
        FamilyB.MakePending(tools);
        NotableFamilies.Make(tools);
        tools.GroupAid();

        var bench = new List<Resident>(benchAccounts);
        var room = residents - context.Batch.Residents.Count;
        for (var number = AreaPlan.FirstOrdinary; room > 0; number++)
        {
            var family = tools.Ordinary(number, ref room);
            if (bench.Count < benchAccounts)
                bench.Add(family.Members[0].Row);
            if (context.Batch.Residents.Count >= BatchSize)
                await context.Batch.WriteAsync(db, cancellation);
        }

        await context.Batch.WriteAsync(db, cancellation);
        await BulkInsert.InsertAsync(db, context.Serials.Sequences().ToList(), cancellation);
        return bench;
    }
}
