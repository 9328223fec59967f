using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.FamilyCards;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>Reads a sent report as the official forms have it. Only here are its values and the family's numbers opened.</summary>
internal sealed class OfficialFormReader(
    PopulationDbContext db, FieldCipher cipher, ResidentNumbers numbers, FamilyCardRows rows, FormValues values, FormChoices choices, PlaceReader places, VillageClock clock)
{
    // What was refused, withdrawn or not yet agreed to by the person it is about is no matter for Disdukcapil.
    private static readonly string[] Standing = [ChangeItemStates.Waiting, ChangeItemStates.Verified, ChangeItemStates.NeedsImprovement, ChangeItemStates.Forwarded, ChangeItemStates.Approved];

    /// <summary>The report of <paramref name="reporterId"/>; null when there is none, or nothing in it is Disdukcapil's matter.</summary>
    public async Task<OfficialFormReading?> ReadAsync(Guid reporterId, string reference, CancellationToken cancellation)
    {
        var report = await db.ChangeReports.AsNoTracking().Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Reference == reference && row.ReporterResidentId == reporterId && row.State != ChangeReportStates.Draft, cancellation);
        var applicant = report is null ? null : await db.Residents.AsNoTracking().Include(row => row.Family).SingleOrDefaultAsync(row => row.Id == reporterId && row.State == ResidentStates.Alive, cancellation);
        if (applicant is null)
            return null;

        var card = await CardAsync(applicant, cancellation);
        var shown = card.Where(member => !member.HiddenFromFamily || member.Id == reporterId).ToDictionary(member => member.Id);
        List<ChangeItem> items = [.. report!.Items.OrderBy(item => item.Ordinal).Where(item => IsForDisdukcapil(item) && (item.SubjectResidentId is not { } subject || shown.ContainsKey(subject)))];
        if (items.Count == 0)
            return null;

        var form = new OfficialFormPrint
        {
            Reference = reference,
            Applicant = Paper.Name(applicant),
            ApplicantNik = numbers.NikOf(applicant)?.Digits ?? "BELUM ADA NIK",
            KkNumber = (applicant.Family is { } family ? numbers.KkNumberOf(family)?.Digits : null) ?? "BELUM ADA NOMOR KK",
            Place = await PlaceAsync(applicant, card, cancellation),
            Members = [.. card.Select(member => shown.ContainsKey(member.Id) ? Member(rows.Of(member)) : Member(FamilyCardRow.Protected))],
            Changes = [.. items.Where(item => item.Kind == ReportKinds.Change).Select(item => Change(item, card, reporterId))],
            Choices = choices.Of(items, shown, clock.Today),
            Requirements = FormChoices.Requirements(items),
            Subjects = [.. items.Select(item => item.Element is { } key ? ElementCatalog.Of(key).Label : ReportForms.Of(item.Kind).Title).Distinct()],
        };
        return new OfficialFormReading(form, applicant, [.. shown.Values]);
    }

    private async Task<List<Resident>> CardAsync(Resident applicant, CancellationToken cancellation) => applicant.FamilyId is not { } familyId
        ? [applicant]
        : MemberOrder.Sort(await db.Residents.AsNoTracking().Where(member => member.FamilyId == familyId).Where(MemberOrder.OnCard).ToListAsync(cancellation));

    private static bool IsForDisdukcapil(ChangeItem item) =>
        Standing.Contains(item.State) && (item.Kind == ReportKinds.Change ? FormCatalog.Instance.CardElements.Contains(item.Element!) : ReportForms.Find(item.Kind) is not null);

    private static FormMember Member(FamilyCardRow row) => new(row.Name, row.Nik, row.Relation);

    private FormChange Change(ChangeItem item, List<Resident> card, Guid reporterId)
    {
        var element = ElementCatalog.Of(item.Element!);
        // Another person's specific data (UU 27/2022 art. 4) is for them to write in.
        var withheld = element.Specific && item.SubjectResidentId != reporterId;
        var wanted = cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue);
        return new FormChange(
            card.FindIndex(member => member.Id == item.SubjectResidentId) + 1, element.Key, element.Label,
            withheld ? "" : values.Of(element, cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue)),
            // The number of a NIK or KK stands in the new document; nobody wishes for one.
            withheld || (wanted is null && element.Kind is ElementKind.Nik or ElementKind.KkNumber) ? "" : values.Of(element, wanted),
            item.Basis);
    }

    private Task<PrintPlace> PlaceAsync(Resident applicant, List<Resident> card, CancellationToken cancellation) => applicant.Family is { } family
        ? places.OfFamilyAsync(family, numbers.AddressOf(family), card.Find(member => member.FamilyRelation == FamilyRelations.Head), cancellation)
        : places.ReadAsync(ElementCatalog.Of(nameof(Resident.CurrentAddress)).Get(applicant, cipher), null, applicant.RtId, applicant.RwId, applicant.HamletId, cancellation);
}

/// <summary>What was read.</summary>
/// <param name="Form">The forms' content.</param>
/// <param name="Applicant">The reporter.</param>
/// <param name="Shown">Whose data stand on F-1.06.</param>
internal sealed record OfficialFormReading(OfficialFormPrint Form, Resident Applicant, IReadOnlyList<Resident> Shown);
