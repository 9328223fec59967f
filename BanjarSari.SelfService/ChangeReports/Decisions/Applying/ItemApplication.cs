using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>Finds who makes the register follow an item.</summary>
public sealed class ItemApplication(IEnumerable<IItemApplier> appliers, ItemDetails details, EvidenceHashes evidence, FieldCipher cipher, VillageClock clock)
{
    internal async Task ApplyAsync(ReportAct act, CancellationToken cancellation) =>
        await appliers.Single(applier => applier.Kinds.Contains(act.Item.Kind)).ApplyAsync(
            new AppliedItem
            {
                Report = act.Report,
                Item = act.Item,
                NewValue = cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), act.Item.Id, act.Item.NewValue),
                Fields = details.Read(act.Item),
                EvidenceHash = await evidence.OfAsync(act.Item.Id, cancellation),
                ReportedOn = DateOnly.FromDateTime(clock.ToLocal(act.Report.SentAt ?? act.Report.CreatedAt)),
                Process = act.Process!,
            },
            cancellation);
}
