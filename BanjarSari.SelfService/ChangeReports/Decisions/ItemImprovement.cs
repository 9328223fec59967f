using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Asks the resident to mend one item; the report keeps its number.</summary>
public sealed class ItemImprovement(ReportActs acts, DecisionRights rights, ReportMessages messages, OutcomeNotices notices)
{
    /// <summary>Null when there is no such report or item.</summary>
    public Task<DecisionResult?> AskAsync(AskImprovementOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var answer = Sentences.Needed(options.Answer, "apa yang perlu diperbaiki");
        return acts.OnItemAsync(options, officer, requestId, IsRepeat, async act =>
        {
            await rights.GuardAsync(DecisionActs.Ask, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportImprovementAsked);
            act.Move("improvement-asked", ChangeItemStates.NeedsImprovement);
            // What was found right and shown before is to be looked at again.
            (act.Item.EvidenceShownAt, act.Item.EvidenceShownByPost) = (null, null);
            (act.Item.VerifiedAt, act.Item.VerifiedByOfficer, act.Item.VerifiedByResidentId, act.Item.VerifiedByPost) = (null, null, null, null);
            act.Decided(answer);
            messages.Add(act, act.Item, answer);
            await notices.ImprovementAskedAsync(act, cancellation);
        }, cancellation);

        bool IsRepeat(ReportAct act) => act.Item.State == ChangeItemStates.NeedsImprovement && act.Item.DecidedByOfficer == officer.UserKey && act.Item.Answer == answer;
    }
}
