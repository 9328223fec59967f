using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Puts one stored item into what an officer decides upon.</summary>
public sealed class DeskItemReader(FieldCipher cipher, ElementWords words, ReportFieldWords fields, RegisterNow register, LikelyDuplicates duplicates, ItemDetails details, EvidenceService evidence)
{
    /// <summary>The item; <paramref name="people"/> holds its subject and its confirmer.</summary>
    public async Task<DeskItem> ReadAsync(ChangeItem item, IReadOnlyDictionary<Guid, DeskPerson> people, IReadOnlyList<ActRight> rights, OfficerContext officer, CancellationToken cancellation)
    {
        var element = ElementCatalog.Find(item.Element);
        var withheld = element is { Specific: true } && !Decides(officer);
        var now = withheld ? null : await register.OfAsync(item, cancellation);
        string? Words(string? value) => withheld || element is null ? null : words.Of(element, value);
        return new DeskItem
        {
            Ordinal = item.Ordinal,
            Version = item.Version,
            Kind = item.Kind,
            Element = item.Element,
            Label = new ChangeReportLineItem(item.Kind, item.Element, false, null).What,
            Subject = item.SubjectResidentId is { } subject ? people.GetValueOrDefault(subject) : null,
            Old = Words(cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue)),
            Now = Words(now?.Now),
            NowValue = element?.Kind is ElementKind.Nik or ElementKind.KkNumber ? null : now?.Now,
            Moved = now?.Moved ?? false,
            New = Words(cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue)),
            Withheld = withheld,
            Details = ReportForms.Find(item.Kind) is { } form ? await fields.OfAsync(form, details.Read(item), cancellation) : [],
            Reason = item.Reason,
            Basis = item.Basis,
            BringToOffice = item.BringToOffice,
            EvidenceShownAt = item.EvidenceShownAt,
            Evidence = (await evidence.ListAsync(item.Id, cancellation)).ConvertAll(file =>
                new DeskEvidence(file.Code, file.Kind, file.State, file.Size, file.Width, file.Height, file.Pages, file.CreatedAt, file.UploadedByOfficerKey is not null)),
            Tier = item.Tier,
            State = item.State,
            Consent = item.ConfirmerResidentId is { } confirmer ? new DeskConsent(people[confirmer].Name, item.ConfirmedAt, item.ConfirmedVia) : null,
            Verified = item.VerifiedAt is { } verified ? new DeskDecision(verified, item.VerifiedByPost, null, null) : null,
            Decided = item.DecidedAt is { } decided ? new DeskDecision(decided, item.DecidedByPost, item.ReasonCode is { } code ? RefusalReasons.All.GetValueOrDefault(code) : null, item.Answer) : null,
            Rights = rights,
            Duplicates = item.Kind is ReportKinds.MissingMember or ReportKinds.Birth && ChangeItemStates.Open.Contains(item.State) ? await duplicates.FindAsync(item, cancellation) : [],
        };
    }

    private static bool Decides(OfficerContext officer) => officer.Roles.Contains(OfficerRoles.Verifier) || officer.Roles.Contains(OfficerRoles.VillageHead);
}
