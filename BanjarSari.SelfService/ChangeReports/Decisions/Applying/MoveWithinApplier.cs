using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>A family, or some of it, moves within the village.</summary>
internal sealed class MoveWithinApplier(MoveWithinVillage moves, ReporterFamily families) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.MoveWithin];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var family = await families.OfAsync(item.Report, cancellation);
        IReadOnlyList<Guid> only = item.Fields.TryGetValue("members", out var members) ? [.. ItemDetails.KeysIn(members)] : [];
        await moves.PrepareAsync(family, only, Guid.Parse(item.Needed("area")), item.Change(nameof(Resident.CurrentAddress), item.Needed("address")), item.Process, cancellation);
    }
}
