using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Refuses one item with a coded reason and a sentence (register.md 12, no. 6); one officer is enough.</summary>
public sealed class ItemRefusal(ReportActs acts, DecisionRights rights, OutcomeNotices notices)
{
    /// <summary>Null when there is no such report or item.</summary>
    public Task<DecisionResult?> RefuseAsync(RefuseItemOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        if (!RefusalReasons.All.ContainsKey(options.ReasonCode))
            throw new RegisterException("Pilih alasan penolakan dari daftar.");
        var answer = Sentences.Needed(options.Answer, "alasan dan apa yang dapat dilakukan warga");
        return acts.OnItemAsync(options, officer, requestId, IsRepeat, async act =>
        {
            await rights.GuardAsync(DecisionActs.Refuse, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportRefused, options.ReasonCode);
            act.Move("refused", ChangeItemStates.Refused, new ValueChange(nameof(ChangeItem.ReasonCode), act.Item.ReasonCode, options.ReasonCode));
            act.Item.ReasonCode = options.ReasonCode;
            act.Decided(answer);
            await notices.RefusedAsync(act, cancellation);
        }, cancellation);

        bool IsRepeat(ReportAct act) => act.Item.State == ChangeItemStates.Refused && act.Item.DecidedByOfficer == officer.UserKey
            && act.Item.ReasonCode == options.ReasonCode && act.Item.Answer == answer;
    }
}
