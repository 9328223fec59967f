using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>
/// Checks every item once more when it is sent: rights, values, evidence and the register may have moved since it was
/// drafted. Also for reports that an officer files at the counter.
/// </summary>
public sealed class SendChecks(PopulationDbContext db, ElementValueCheck check, ReportFormRules forms, ItemValues values, ItemEvidence evidence, OpenMatters open, SendLimits limits, VillageClock clock)
{
    /// <summary>
    /// What stands in the way of <paramref name="items"/>. Where the register moved since the draft, semula is set to what it holds
    /// now, so that the resident sees it; the caller saves.
    /// </summary>
    public async Task<IReadOnlyList<SendProblem>> ItemsAsync(ChangeReport report, IReadOnlyCollection<ChangeItem> items, ReportCard card, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(card);
        var problems = new List<SendProblem>();
        var ready = await evidence.ReadyAsync([.. items.Select(item => item.Id)], cancellation);
        foreach (var item in items.OrderBy(item => item.Ordinal))
        {
            var problem = !EditableItems.Allowed(item, card) ? new SendProblem("Anda tidak dapat lagi melaporkan data orang ini. Hapus butirnya.")
                : await OpenAsync(report, item, card, cancellation)
                ?? await ContentAsync(item, card, cancellation)
                ?? (evidence.Lacks(item, ready) ? new SendProblem($"{ReportSentences.Label(item)}: bukti belum ada. Kirim fotonya, atau pilih “Saya bawa ke kantor desa”.") : null)
                ?? await limits.CoreAsync(item, cancellation);
            if (problem is not null)
                problems.Add(problem with { Ordinal = item.Ordinal });
        }

        return problems;
    }

    private async Task<SendProblem?> OpenAsync(ChangeReport report, ChangeItem item, ReportCard card, CancellationToken cancellation)
    {
        var key = OpenKeys.Of(item, report.FamilyId);
        return item.OpenKey != key && await open.FindAsync(key, card.Me.ResidentId, cancellation) is { } other
            ? new SendProblem($"{ReportSentences.Label(item)}: {char.ToLowerInvariant(other.Sentence[0])}{other.Sentence[1..]}") { OpenReference = other.Reference }
            : null;
    }

    private Task<SendProblem?> ContentAsync(ChangeItem item, ReportCard card, CancellationToken cancellation) =>
        item.Element is { } key ? ElementAsync(item, ElementCatalog.Of(key), cancellation) : FormAsync(item, ReportForms.Of(item.Kind), card, cancellation);

    private async Task<SendProblem?> ElementAsync(ChangeItem item, Element element, CancellationToken cancellation)
    {
        var now = await check.NowAsync(item.SubjectResidentId!.Value, element, cancellation);
        if (now != values.Old(item))
        {
            values.SetOld(item, now);
            return new SendProblem($"{element.Label}: data di register desa berubah sejak Anda mengisi laporan ini. Periksa lagi butirnya, lalu kirim.");
        }

        try
        {
            check.Canonical(element, new TypedValue(values.New(item), values.New(item) is null), now);
        }
        catch (RegisterException refusal)
        {
            return new SendProblem(refusal.Message);
        }

        return item.Reason.Length == 0 ? new SendProblem($"{element.Label}: tuliskan alasannya.") : null;
    }

    private async Task<SendProblem?> FormAsync(ChangeItem item, ReportForm form, ReportCard card, CancellationToken cancellation)
    {
        var fields = values.Fields(item);
        if (form.About == "members" && (MemberKeys.Read(fields) is not { Count: > 0 } members || !members.All(id => card.SubjectsOf(form.Kind).Any(person => person.ResidentId == id))))
            return new SendProblem($"{form.Title}: Anda tidak dapat lagi melaporkan salah satu orangnya. Hapus butir ini, lalu buat lagi.");
        var areas = (await db.Rts.Select(rt => rt.Id).ToListAsync(cancellation)).ToHashSet();
        var result = forms.Check(form, fields.ToDictionary(field => field.Key, field => (string?)field.Value), card.Sexes, areas, clock.Today);
        return result.Errors.Count == 0 ? null : new SendProblem($"{form.Title}: {string.Join(" ", result.Errors.Values)}");
    }
}
