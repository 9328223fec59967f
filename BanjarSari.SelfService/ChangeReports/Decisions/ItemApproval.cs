using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports.Decisions.Applying;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// Approves one item: the register follows in the same act. In tier 2 the verifier's approval only says that it is right; the
/// village head's applies it.
/// </summary>
public sealed class ItemApproval(ReportActs acts, DecisionRights rights, RegisterNow register, LikelyDuplicates duplicates, ItemDetails details, ItemApplication application, ElementRules elements, VillageClock clock, OutcomeNotices notices)
{
    /// <summary>
    /// Null when there is no such report or item. Throws <see cref="OfficerException"/> when this officer may not,
    /// <see cref="RegisterConflictException"/> when somebody was first or the register moved, <see cref="RegisterException"/>
    /// when the item or the register does not allow it.
    /// </summary>
    public Task<DecisionResult?> ApproveAsync(ApproveItemOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var answer = Sentences.Fitting(options.Answer);
        return acts.OnItemAsync(options, officer, requestId, IsRepeat, async act =>
        {
            await rights.GuardAsync(DecisionActs.Approve, act.Report, act.Item, officer, cancellation);
            await register.CheckAsync(act.Item, options.ConfirmedOld, cancellation);
            TakeIn(act.Item, options);
            if (!options.DuplicatesAcknowledged && !details.Read(act.Item).ContainsKey(ItemDetails.Existing))
                await duplicates.RefuseAsync(act.Item, cancellation);
            if (DecisionRules.NeedsSecond(act.Item, rights.SoleOfficer))
            {
                act.Begin(ProcessKinds.ReportVerified, act.Item.Basis);
                act.Move("verified", ChangeItemStates.Verified);
                Verify(act);
            }
            else
            {
                await ApplyAsync(act, answer, cancellation);
            }
        }, cancellation);

        bool IsRepeat(ReportAct act) => act.Item switch
        {
            { State: ChangeItemStates.Approved } item => item.DecidedByOfficer == officer.UserKey,
            { State: ChangeItemStates.Verified } item => item.VerifiedByOfficer == officer.UserKey,
            _ => false,
        };
    }

    internal static void Verify(ReportAct act) =>
        (act.Item.VerifiedAt, act.Item.VerifiedByOfficer, act.Item.VerifiedByResidentId, act.Item.VerifiedByPost) = (act.Process!.At, act.Officer.UserKey, act.Officer.ResidentId, act.Officer.Post);

    private async Task ApplyAsync(ReportAct act, string? answer, CancellationToken cancellation)
    {
        var alone = act.Item.Tier == 2 && (act.Item.State == ChangeItemStates.Waiting || DecisionRules.IsSame(act.Item.VerifiedByOfficer, act.Item.VerifiedByResidentId, act.Officer));
        var process = act.Begin(ProcessKinds.ReportApproved, alone ? $"{act.Item.Basis}; diputuskan seorang petugas saja (ChangeReports:SoleOfficer)" : act.Item.Basis);
        await application.ApplyAsync(act, cancellation);
        act.Move("approved", ChangeItemStates.Approved);
        act.Decided(answer);
        act.Item.AppliedProcessId = process.Id;
        await notices.ApprovedAsync(act, cancellation);
    }

    // Kept with the item, so that the second officer decides on what the first one read.
    private void TakeIn(ChangeItem item, ApproveItemOptions options) => details.TakeIn(item,
        (ItemDetails.Nik, elements.Canonical(ElementCatalog.Of(nameof(Resident.Nik)), options.Nik, clock.Today)),
        (ItemDetails.Existing, options.ExistingResidentId?.ToString()),
        (ItemDetails.DocumentNumber, options.DocumentNumber),
        (ItemDetails.DocumentDate, options.DocumentDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
