using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Puts a stored report into the words that one resident may read.</summary>
public sealed class ChangeReportReader(FieldCipher cipher, ItemValues values, ElementWords words, ReportFieldWords fieldWords, EvidenceMatrix matrix, VillageClock clock)
{
    /// <summary>
    /// The report for <paramref name="viewerId"/>; its items are already those that they may see, and <paramref name="names"/> those of
    /// the persons they are about.
    /// </summary>
    public async Task<ChangeReportView> ReadAsync(ChangeReport report, IReadOnlyDictionary<Guid, string> names, Guid viewerId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mine = report.ReporterResidentId == viewerId;
        var items = new List<ChangeItemView>();
        foreach (var item in report.Items.OrderBy(item => item.Ordinal))
            items.Add(await ItemAsync(item, names, viewerId, mine, cancellation));
        var answerable = report.State is ChangeReportStates.Sent or ChangeReportStates.Checking;
        return new ChangeReportView
        {
            Reference = report.Reference ?? Addresses.Draft,
            State = report.State,
            Whose = string.Join(", ", items.Select(item => item.Whose).Distinct()),
            Next = ReportSentences.Next(report.State, items),
            DueAt = answerable ? report.DueAt : null,
            Overdue = answerable && report.DueAt < clock.UtcNow,
            Mine = mine,
            FiledByPost = report.FiledByPost,
            Items = items,
            Messages = mine ? [.. report.Messages.OrderBy(message => message.Id).Select(Message)] : [],
            Steps = ReportSentences.Steps(report, items),
        };
    }

    private async Task<ChangeItemView> ItemAsync(ChangeItem item, IReadOnlyDictionary<Guid, string> names, Guid viewerId, bool mine, CancellationToken cancellation)
    {
        var element = ElementCatalog.Find(item.Element);
        var form = ReportForms.Find(item.Kind);
        var aboutMe = item.SubjectResidentId == viewerId;
        var withheld = element is { Specific: true } && !aboutMe;
        return new ChangeItemView
        {
            Ordinal = item.Ordinal,
            Kind = item.Kind,
            Label = ReportSentences.Label(item),
            Whose = Whose(item, form, aboutMe, names),
            Old = withheld || element is null ? null : Old(element, values.Old(item)),
            New = withheld || element is null ? null : words.Of(element, values.New(item)),
            FromDocument = element is not null && matrix.ValueFromDocument(element.Key),
            Facts = form is null ? [] : await FactsAsync(form, values.Fields(item), cancellation),
            Withheld = withheld,
            Reason = mine && item.Reason.Length > 0 ? item.Reason : null,
            Basis = item.Basis,
            BringToOffice = item.BringToOffice,
            EvidenceShown = item.EvidenceShownAt is not null,
            State = item.State,
            RefusedBecause = item.ReasonCode is { } code ? RefusalReasons.All.GetValueOrDefault(code) : null,
            Answer = item.Answer,
            Declined = ReportSentences.Declined(item),
            AwaitsViewer = item.State == ChangeItemStates.AwaitingConfirmation && item.ConfirmerResidentId == viewerId,
            InSiak = element is null || ReportableElements.OnCard.Contains(element.Key),
            MayWithdraw = mine && ChangeItemStates.Withdrawable.Contains(item.State),
        };
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> FactsAsync(ReportForm form, IReadOnlyDictionary<string, string> fields, CancellationToken cancellation)
    {
        var facts = await fieldWords.OfAsync(form, fields, cancellation);
        if (!fields.TryGetValue(MemberKeys.Field, out var members))
            return facts;
        var who = new ReportForm { Kind = form.Kind, Title = form.Title, Tier = form.Tier, About = form.About, Fields = [new ReportField { Key = MemberKeys.Field, Kind = MemberKeys.Field, Label = "Yang pindah" }] };
        return [.. await fieldWords.OfAsync(who, new Dictionary<string, string> { [MemberKeys.Field] = members }, cancellation), .. facts];
    }

    // A masked value stays masked: semula needs no step-up to be recognised.
    private string? Old(Element element, string? value) =>
        value is not null && HiddenElements.Include(element) ? HiddenElements.Mask(element, value) : words.Of(element, value);

    private static string Whose(ChangeItem item, ReportForm? form, bool aboutMe, IReadOnlyDictionary<Guid, string> names) => item.SubjectResidentId switch
    {
        null => "Anggota keluarga yang belum tercatat",
        _ when form is { About: "family" or "members" } => "Keluarga Anda",
        _ when aboutMe => "Anda sendiri",
        { } subject => names[subject],
    };

    private ReportMessageView Message(ReportMessage message) => new(
        message.At, message.FromOfficer ? message.Post ?? "Petugas desa" : null,
        cipher.Open(nameof(ReportMessage), nameof(ReportMessage.Text), message.Id, message.Text) ?? "");
}
