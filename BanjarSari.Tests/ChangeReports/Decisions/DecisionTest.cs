using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports.Decisions;

/// <summary>A family that reports, officers who decide, and what every test of decisions does with them.</summary>
public abstract class DecisionTest : HostTest
{
    protected const string Sentence = "Fotonya tidak terbaca. Kirim foto yang lebih terang.";
    private int _reports;

    protected Family Family { get; private set; } = null!;

    protected Resident Head { get; private set; } = null!;

    protected Resident Wife { get; private set; } = null!;

    protected static OfficerContext Operator { get; } = Officer(OfficerRoles.Operator, "Operator");

    protected static OfficerContext Verifier { get; } = Officer(OfficerRoles.Verifier, "Kepala Seksi Pelayanan");

    protected static OfficerContext VillageHead { get; } = Officer(OfficerRoles.VillageHead, "Kepala Desa");

    protected static OfficerContext Officer(string role, string post = "Petugas", Guid? resident = null) => new()
    {
        UserKey = Guid.CreateVersion7(),
        Name = $"Nama {post}",
        Post = post,
        Roles = new HashSet<string> { role },
        ResidentId = resident,
        Linked = true,
    };

    protected async Task MakeFamilyAsync()
    {
        Family = await Village.FamilyAsync();
        Head = await Village.ResidentAsync("9999991201800001", "BUDI", Family);
        Wife = await Village.ResidentAsync("9999995503820002", "SITI", Family, FamilyRelations.Wife, person => (person.Sex, person.BirthDate) = (2, new DateOnly(1982, 3, 15)));
    }

    /// <summary>A sent report of the head with these items; the family is made when there is none.</summary>
    protected async Task<ChangeReport> ReportAsync(params ItemSpec[] items)
    {
        if (Head is null)
            await MakeFamilyAsync();
        var report = new ChangeReport
        {
            Id = Guid.CreateVersion7(),
            Reference = ReferenceNumber.Of("LPR", 2026, ++_reports),
            ReporterResidentId = Head!.Id,
            FamilyId = Family.Id,
            State = ChangeReportStates.Sent,
            CreatedAt = TestClock.Start.UtcDateTime,
            SentAt = TestClock.Start.UtcDateTime,
            DueAt = TestClock.Start.UtcDateTime.AddHours(72),
        };
        foreach (var spec in items)
            report.Items.Add(Item(report, spec));
        Db.ChangeReports.Add(report);
        await Db.SaveChangesAsync();
        return report;
    }

    protected static ItemSpec Education(int tier = 1, string state = ChangeItemStates.Waiting) => new() { Element = nameof(Resident.Education), Old = "5", New = "8", Tier = tier, State = state };

    protected Task<DecisionResult?> ApproveAsync(ChangeReport report, OfficerContext officer, int ordinal = 1, Func<ApproveItemOptions, ApproveItemOptions>? with = null) =>
        ApproveAsync(NewScope().ServiceProvider, report, officer, ordinal, with);

    protected static async Task<DecisionResult?> ApproveAsync(IServiceProvider services, ChangeReport report, OfficerContext officer, int ordinal = 1, Func<ApproveItemOptions, ApproveItemOptions>? with = null)
    {
        var options = new ApproveItemOptions { Reference = report.Reference!, Ordinal = ordinal, Version = await VersionAsync(services, report, ordinal) };
        return await services.GetRequiredService<ItemApproval>().ApproveAsync(with?.Invoke(options) ?? options, officer, "uji");
    }

    protected async Task<DecisionResult?> RefuseAsync(ChangeReport report, OfficerContext officer, int ordinal = 1)
    {
        var services = NewScope().ServiceProvider;
        return await services.GetRequiredService<ItemRefusal>().RefuseAsync(
            new RefuseItemOptions { Reference = report.Reference!, Ordinal = ordinal, Version = await VersionAsync(services, report, ordinal), ReasonCode = "mutu-gambar", Answer = Sentence }, officer, "uji");
    }

    protected Task<ChangeReport> AgainAsync(ChangeReport report) =>
        Db.ChangeReports.AsNoTracking().Include(row => row.Items.OrderBy(item => item.Ordinal)).Include(row => row.Messages).SingleAsync(row => row.Id == report.Id);

    protected Task<Resident> AgainAsync(Resident person) => Db.Residents.AsNoTracking().SingleAsync(row => row.Id == person.Id);

    protected T In<T>()
        where T : notnull => NewScope().ServiceProvider.GetRequiredService<T>();

    protected static async Task Refused<T>(Func<Task> act, string sentence)
        where T : Exception => await Assert.ThatAsync(act, Throws.TypeOf<T>().With.Message.EqualTo(sentence));

    /// <summary>The chain of the log holds after everything that the test did.</summary>
    protected async Task AssertChainAsync() => Assert.That((await In<AuditVerifier>().VerifyAsync(AuditChainer.ProcessChain)).Holds, Is.True);

    private static Task<int> VersionAsync(IServiceProvider services, ChangeReport report, int ordinal) =>
        services.GetRequiredService<SelfService.DataStore.PopulationDbContext>().ChangeItems.Where(item => item.ReportId == report.Id && item.Ordinal == ordinal).Select(item => item.Version).SingleAsync();

    private ChangeItem Item(ChangeReport report, ItemSpec spec)
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        var id = Guid.CreateVersion7();
        var subject = spec.Nobody ? null : (Guid?)(spec.Subject ?? Head!).Id;
        return new ChangeItem
        {
            Id = id,
            ReportId = report.Id,
            Ordinal = report.Items.Count + 1,
            Kind = spec.Kind,
            SubjectResidentId = subject,
            Element = spec.Element,
            OldValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), id, spec.Old),
            NewValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), id, spec.New),
            Details = spec.Details is null ? null : cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.Details), id, JsonSerializer.Serialize(spec.Details)),
            Reason = "Sudah lulus.",
            BasisKind = "ijazah",
            Basis = spec.Basis,
            BringToOffice = spec.BringToOffice,
            Tier = spec.Tier,
            State = spec.State,
            ConfirmerResidentId = spec.State == ChangeItemStates.AwaitingConfirmation ? subject : null,
            OpenKey = $"{subject}|{spec.Element ?? spec.Kind}|{_reports}|{report.Items.Count}",
        };
    }

    protected sealed record ItemSpec
    {
        public string Kind { get; init; } = ReportKinds.Change;

        public string? Element { get; init; }

        public string? Old { get; init; }

        public string? New { get; init; }

        public Dictionary<string, string>? Details { get; init; }

        public string Basis { get; init; } = "Ijazah terakhir";

        public int Tier { get; init; } = 2;

        public string State { get; init; } = ChangeItemStates.Waiting;

        public bool BringToOffice { get; init; }

        public bool Nobody { get; init; }

        public Resident? Subject { get; init; }
    }
}
