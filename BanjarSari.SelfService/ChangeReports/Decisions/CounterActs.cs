using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What happens in person at the office: consent given, originals shown.</summary>
public sealed class CounterActs(ReportActs acts, DecisionRights rights, OutcomeNotices notices)
{
    private const string Counter = "loket";

    /// <summary>The adult whose record it is agreed or declined, seen and identified by the officer. Null when there is no such report or item.</summary>
    public Task<DecisionResult?> ConsentAsync(RecordConsentOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnItemAsync(options, officer, requestId, IsRepeat(options.Agreed), async act =>
        {
            await rights.GuardAsync(DecisionActs.Consent, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportConsentRecorded);
            act.Move(options.Agreed ? "agreed" : "declined", options.Agreed ? ChangeItemStates.Waiting : ChangeItemStates.Withdrawn);
            (act.Item.ConfirmedAt, act.Item.ConfirmedVia) = (act.Process!.At, Counter);
            if (!options.Agreed)
                await notices.DeclinedAsync(act, cancellation);
        }, cancellation);

    /// <summary>The originals were shown. An item that waited for mending waits for a decision again. Null when there is no such report or item.</summary>
    public Task<DecisionResult?> EvidenceShownAsync(ItemActOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnItemAsync(options, officer, requestId, act => act.Item.EvidenceShownAt is not null && act.Item.State != ChangeItemStates.NeedsImprovement, async act =>
        {
            await rights.GuardAsync(DecisionActs.EvidenceShown, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportEvidenceShown);
            act.Move("evidence-shown", act.Item.State == ChangeItemStates.NeedsImprovement ? ChangeItemStates.Waiting : act.Item.State);
            (act.Item.BringToOffice, act.Item.EvidenceShownAt, act.Item.EvidenceShownByPost) = (true, act.Process!.At, officer.Post);
        }, cancellation);

    private static Func<ReportAct, bool> IsRepeat(bool agreed) => act =>
        act.Item.ConfirmedVia == Counter && act.Item.State == (agreed ? ChangeItemStates.Waiting : ChangeItemStates.Withdrawn);
}
