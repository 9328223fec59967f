using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Notes whom an act changes, whichever service does it: each act names them in its events.</summary>
internal sealed class TouchedResidentsInterceptor(TouchedResidents touched) : SaveChangesInterceptor
{
    private static readonly string[] Kinds = [nameof(Resident), nameof(Family), nameof(PopulationEvent)];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<ProcessEvent>())
            if (entry.State == EntityState.Added && entry.Entity.ResidentId is { } resident && Kinds.Contains(entry.Entity.EntityKind))
                touched.Add(resident);
        return ValueTask.FromResult(result);
    }
}
