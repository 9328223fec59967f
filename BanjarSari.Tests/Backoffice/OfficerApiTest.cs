using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Backoffice;

/// <summary>Base of tests of the API for officers: staff, areas, people and their reports.</summary>
public abstract class OfficerApiTest : HostTest
{
    private int _reports;

    protected FieldCipher Cipher => Services.GetRequiredService<FieldCipher>();

    /// <summary>A browser signed in with this role.</summary>
    protected async Task<HttpClient> AsAsync(string role, bool linked = true)
    {
        var browser = NewBrowser();
        await Staff.SignInAsync(browser, role, linked);
        return browser;
    }

    /// <summary>Two RT of one hamlet.</summary>
    protected async Task<(Rt First, Rt Second)> AreasAsync()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "KRAJAN" };
        var rw = new Rw { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "001" };
        var first = new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "001" };
        var second = new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "002" };
        Db.AddRange(hamlet, rw, first, second);
        await Db.SaveChangesAsync();
        return (first, second);
    }

    /// <summary>A resident who lives in <paramref name="rt"/>.</summary>
    protected async Task<Resident> ResidentAsync(string nik = "9999991201800001", string name = "BUDI SANTOSO", Rt? rt = null, Family? family = null, Action<Resident>? change = null) =>
        await Village.ResidentAsync(nik, name, family ?? await Village.FamilyAsync(null), change: person =>
        {
            (person.HamletId, person.RwId, person.RtId) = (rt?.HamletId, rt?.RwId, rt?.Id);
            change?.Invoke(person);
        });

    /// <summary>A sent report of one item, hours ago.</summary>
    protected async Task<ChangeReport> ReportAsync(Resident reporter, string element = nameof(Resident.Occupation), string? wanted = "88", int hoursAgo = 1, string state = ChangeItemStates.Waiting, Action<ChangeReport>? change = null, Resident? subject = null, bool atCounter = false)
    {
        subject ??= reporter;
        var sent = TestClock.Start.UtcDateTime.AddHours(-hoursAgo);
        var id = Guid.CreateVersion7();
        var item = Guid.CreateVersion7();
        var report = new ChangeReport
        {
            Id = id,
            Reference = ReferenceNumber.Of("LPR", 2026, 900_000 + ++_reports),
            ReporterResidentId = reporter.Id,
            FamilyId = reporter.FamilyId,
            State = ChangeReportStates.Sent,
            CreatedAt = sent,
            SentAt = sent,
            DueAt = sent.AddHours(72),
            FiledByOfficer = atCounter ? Guid.CreateVersion7() : null,
            FiledByPost = atCounter ? "Operator Pelayanan" : null,
            FilingReason = atCounter ? "Tidak punya HP" : null,
        };
        report.Items.Add(new ChangeItem
        {
            Id = item,
            ReportId = id,
            Ordinal = 1,
            SubjectResidentId = subject.Id,
            Element = element,
            OldValue = Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), item, ElementCatalog.Of(element).Get(subject, Cipher)),
            NewValue = Cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), item, wanted),
            Reason = "Sudah berubah",
            BasisKind = "pernyataan",
            Basis = "Surat pernyataan (F-1.06)",
            Tier = ElementCatalog.Of(element).Tier,
            State = state,
            OpenKey = ChangeItemStates.Open.Contains(state) ? $"{subject.Id}|{element}" : null,
        });
        change?.Invoke(report);
        report.State = ChangeReportStates.Of(report.Items, report.AssignedOfficer is not null);
        Db.ChangeReports.Add(report);
        await Db.SaveChangesAsync();
        return report;
    }
}
