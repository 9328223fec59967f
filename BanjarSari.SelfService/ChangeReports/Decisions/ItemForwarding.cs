using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Tier 3: only Disdukcapil changes it. One officer forwards; two close it with the new document.</summary>
public sealed class ItemForwarding(ReportActs acts, DecisionRights rights, ItemDetails details, EvidenceMatrix matrix, ElementRules elements, FieldCipher cipher, VillageClock clock, OutcomeNotices notices)
{
    /// <summary>Forwards an item of tier 3. Null when there is no such report or item.</summary>
    public Task<DecisionResult?> ForwardAsync(ForwardItemOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var answer = Sentences.Fitting(options.Answer);
        return acts.OnItemAsync(options, officer, requestId, act => act.Item.State == ChangeItemStates.Forwarded && act.Item.DecidedByOfficer == officer.UserKey, async act =>
        {
            await rights.GuardAsync(DecisionActs.Forward, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportForwarded);
            act.Move("forwarded", ChangeItemStates.Forwarded);
            act.Decided(answer);
            await notices.ForwardedAsync(act, cancellation);
        }, cancellation);
    }

    /// <summary>
    /// The verifier has seen the new document; the item waits for the village head, whose approval makes the register follow it.
    /// Null when there is no such report or item.
    /// </summary>
    public Task<DecisionResult?> CloseAsync(CloseForwardedOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnItemAsync(options, officer, requestId, act => act.Item.State == ChangeItemStates.Verified && act.Item.VerifiedByOfficer == officer.UserKey, async act =>
        {
            await rights.GuardAsync(DecisionActs.Close, act.Report, act.Item, officer, cancellation);
            act.Begin(ProcessKinds.ReportDocumentShown);
            var difference = FollowDocument(act.Item, options);
            details.TakeIn(act.Item, (ItemDetails.DocumentNumber, options.DocumentNumber), (ItemDetails.DocumentDate, Day(options.DocumentDate)),
                (ItemDetails.OccurredOn, Day(options.OccurredOn)), (ItemDetails.KkNumber, NumberOf(options.KkNumber)), (ItemDetails.CardIssuedOn, Day(options.CardIssuedOn)));
            act.Move("document-shown", ChangeItemStates.Verified, difference is null ? [] : [difference]);
            ItemApproval.Verify(act);
        }, cancellation);

    // The register follows the document, also where it says something else than the resident wished.
    private ValueChange? FollowDocument(ChangeItem item, CloseForwardedOptions options)
    {
        if (item.Element is not { } key)
            return null;
        var element = ElementCatalog.Of(key);
        var wished = cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue);
        var read = string.IsNullOrWhiteSpace(options.Value) ? wished : elements.Canonical(element, options.Value, clock.Today);
        if (read is null && matrix.ValueFromDocument(key))
            throw new RegisterException($"{element.Label}: isi seperti yang tertulis pada dokumen baru.");
        if (read == wished)
            return null;
        item.NewValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, read);
        return new ValueChange(nameof(ChangeItem.NewValue), wished, read);
    }

    private static string? NumberOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : Register.KkNumber.TryParse(typed.Trim(), out var number) ? number.Digits
        : throw new RegisterException("Nomor KK: harus 16 angka dan tidak diawali 0.");

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
