using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports.Decisions;

public sealed class ItemApprovalTests : DecisionTest
{
    [Test]
    public async Task One_officer_approves_tier_1_and_the_register_follows_in_the_same_act()
    {
        var report = await ReportAsync(Education());

        var result = await ApproveAsync(report, Verifier, with: options => options with { DocumentDate = new DateOnly(2026, 6, 1), Answer = "Selamat atas kelulusan Anda." });

        var after = await AgainAsync(report);
        var process = await Db.Processes.Include(row => row.Events).SingleAsync();
        var history = await Db.ElementChanges.SingleAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((await AgainAsync(Head)).Education, Is.EqualTo(8));
            Assert.That(result, Is.EqualTo(new DecisionResult { Reference = report.Reference!, ReportState = "disetujui", ReportVersion = 1, Ordinal = 1, ItemState = "disetujui", ItemVersion = 1, Changed = true }));
            Assert.That((after.State, after.ClosedAt, after.Items[0].OpenKey, after.Items[0].DecidedByPost, after.Items[0].Answer), Is.EqualTo((ChangeReportStates.Approved, (DateTime?)TestClock.Start.UtcDateTime, (string?)null, Verifier.Post, "Selamat atas kelulusan Anda.")));
            Assert.That((process.Kind, process.ActorPost, process.Basis), Is.EqualTo((ProcessKinds.ReportApproved, Verifier.Post, $"{report.Reference}: Ijazah terakhir")));
            Assert.That(process.Events.Select(change => change.EntityKind), Is.EquivalentTo([nameof(Resident), nameof(ChangeItem)]));
            Assert.That(after.Items[0].AppliedProcessId, Is.EqualTo(process.Id));
            Assert.That((history.Source, history.SourceDate, history.ReportReference, history.ProcessId), Is.EqualTo(("Ijazah terakhir", (DateOnly?)new DateOnly(2026, 6, 1), report.Reference, process.Id)));
        }

        await AssertChainAsync();
    }

    [Test]
    public async Task Tier_2_is_found_right_by_one_person_and_approved_by_another()
    {
        var report = await ReportAsync(Education(tier: 2));

        var first = await ApproveAsync(report, Verifier);
        Assert.That((first!.ItemState, first.ReportState), Is.EqualTo((ChangeItemStates.Verified, ChangeReportStates.Checking)));
        Assert.That((await AgainAsync(Head)).Education, Is.EqualTo(5), "not before the second");
        await Refused<OfficerException>(() => ApproveAsync(report, Verifier), "Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya.");
        await ApproveAsync(report, VillageHead);

        Assert.That((await AgainAsync(Head)).Education, Is.EqualTo(8));
        Assert.That(await Db.Processes.OrderBy(row => row.Sequence).Select(row => row.Kind).ToListAsync(), Is.EqualTo(new[] { ProcessKinds.ReportVerified, ProcessKinds.ReportApproved }));
        await AssertChainAsync();
    }

    [Test]
    public async Task Another_account_of_the_same_person_is_not_a_second_person()
    {
        var officer = await Village.ResidentAsync("9999990507750003", "WATI");
        var report = await ReportAsync(Education(tier: 2));
        await ApproveAsync(report, Officer(OfficerRoles.Verifier, resident: officer.Id));

        await Refused<OfficerException>(() => ApproveAsync(report, Officer(OfficerRoles.VillageHead, resident: officer.Id)), "Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya.");
    }

    [Test]
    public async Task An_account_without_a_person_decides_nothing()
    {
        var report = await ReportAsync(Education());
        await Refused<OfficerException>(() => ApproveAsync(report, Verifier with { Linked = false }), "Akun Anda belum dihubungkan dengan data petugas, sehingga hanya dapat melihat. Minta administrator menghubungkannya lebih dahulu.");
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task The_same_decision_sent_twice_is_one()
    {
        var report = await ReportAsync(Education());
        await ApproveAsync(report, Verifier);
        var again = await ApproveAsync(report, Verifier, with: options => options with { Version = 0 });
        Assert.That((again!.Changed, again.ItemState), Is.EqualTo((false, ChangeItemStates.Approved)));
        Assert.That((await Db.Processes.CountAsync(), await Db.InboxMessages.CountAsync()), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Who_comes_later_is_told_who_was_first_and_what_they_did()
    {
        var report = await ReportAsync(Education());
        await ApproveAsync(report, Verifier);
        var late = () => In<ItemRefusal>().RefuseAsync(new RefuseItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0, ReasonCode = "mutu-gambar", Answer = Sentence }, VillageHead, "uji");
        await Refused<RegisterConflictException>(late, "Butir ini sudah disetujui oleh Kepala Seksi Pelayanan (Nama Kepala Seksi Pelayanan) pada 23 November 2026 pukul 10.00 WIB. Muat ulang untuk melihat hasilnya.");
    }

    [Test]
    public async Task When_the_register_moved_the_officer_has_to_confirm_what_it_holds_now()
    {
        var report = await ReportAsync(Education());
        var person = await Db.Residents.SingleAsync(row => row.Id == Head.Id);
        person.Education = 6;
        await Db.SaveChangesAsync();
        var words = new ReferenceCodeBook().Screen("education", 6);
        var sentence = $"Pendidikan terakhir di register sudah berubah sejak laporan ini dikirim: sekarang {words}. Periksa lagi. Bila tetap disetujui, pastikan nilai yang sekarang itu.";

        await Refused<RegisterConflictException>(() => ApproveAsync(report, Verifier), sentence);
        await Refused<RegisterConflictException>(() => ApproveAsync(report, Verifier, with: options => options with { ConfirmedOld = "5" }), sentence);
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);

        await ApproveAsync(report, Verifier, with: options => options with { ConfirmedOld = "6" });
        Assert.That((await AgainAsync(Head)).Education, Is.EqualTo(8));
    }

    [Test]
    public async Task What_the_register_holds_already_is_decided_without_a_change_of_it()
    {
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Education), Old = "5", New = "5", Tier = 1 });
        await ApproveAsync(report, Verifier);
        Assert.That((await Db.ElementChanges.CountAsync(), (await AgainAsync(Head)).Version), Is.EqualTo((0, 0)));
        Assert.That((await AgainAsync(report)).State, Is.EqualTo(ChangeReportStates.Approved));
    }

    [Test]
    public async Task The_history_keeps_the_hash_of_the_evidence()
    {
        var report = await ReportAsync(Education(), new ItemSpec { Element = nameof(Resident.BloodType), Old = "4", New = "1", Tier = 1 });
        var (one, other) = (new byte[32], Enumerable.Repeat((byte)7, 32).ToArray());
        Db.EvidenceFiles.AddRange(File(report.Items[0], "A", one), File(report.Items[1], "B", one), File(report.Items[1], "C", other), File(report.Items[1], "D", other, "dihapus"));
        await Db.SaveChangesAsync();

        await ApproveAsync(report, Verifier);
        await ApproveAsync(report, Verifier, ordinal: 2);

        var history = await Db.ElementChanges.ToDictionaryAsync(row => row.Element, row => row.EvidenceHash);
        Assert.That(history[nameof(Resident.Education)], Is.EqualTo(one));
        Assert.That(history[nameof(Resident.BloodType)], Is.EqualTo(System.Security.Cryptography.SHA256.HashData([.. one, .. other])));

        // Version 7 identifiers made within one millisecond have no order: the moment is given.
        SelfService.Evidence.EvidenceFile File(ChangeItem item, string code, byte[] hash, string state = "siap") =>
            new() { Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddDays(code[0])), OwnerResidentId = Head.Id, ItemId = item.Id, Code = code, State = state, StoredSha256 = hash };
    }

    [Test]
    public async Task Some_items_approved_some_refused_and_the_report_closes_with_the_last()
    {
        var report = await ReportAsync(Education(), new ItemSpec { Element = nameof(Resident.BloodType), Old = "4", New = "1", Tier = 1 });

        Assert.That((await RefuseAsync(report, VillageHead))!.ReportState, Is.EqualTo(ChangeReportStates.Checking));
        Assert.That((await AgainAsync(report)).ClosedAt, Is.Null);
        await ApproveAsync(report, Verifier, ordinal: 2);

        var after = await AgainAsync(report);
        var person = await AgainAsync(Head);
        Assert.That((after.State, person.Education, person.BloodType), Is.EqualTo((ChangeReportStates.Approved, 5, 1)));
        Assert.That(after.ClosedAt, Is.Not.Null);
    }

    [Test]
    public async Task In_an_office_of_one_the_trail_says_so()
    {
        var report = await ReportAsync(Education(tier: 2));
        var options = Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<ChangeReportOptions>>();
        using var host = TestHost.Instance.WithWebHostBuilder(builder => builder.UseSetting("ChangeReports:SoleOfficer", "true"));
        using var scope = host.Services.CreateScope();

        await ApproveAsync(scope.ServiceProvider, report, Verifier);

        Assert.That(options.Value.SoleOfficer, Is.False);
        Assert.That((await Db.Processes.SingleAsync()).Basis, Is.EqualTo($"{report.Reference}: Ijazah terakhir; diputuskan seorang petugas saja (ChangeReports:SoleOfficer)"));
    }

    [Test]
    public async Task No_such_report_no_such_item_and_a_draft_are_not_there()
    {
        var report = await ReportAsync(Education());
        Assert.That(await ApproveAsync(report, Verifier, with: options => options with { Reference = "LPR-2026-000999-X" }), Is.Null);
        Assert.That(await ApproveAsync(report, Verifier, with: options => options with { Ordinal = 2 }), Is.Null);
        report.State = ChangeReportStates.Draft;
        await Db.SaveChangesAsync();
        Assert.That(await ApproveAsync(report, Verifier), Is.Null);
    }

    [Test]
    public async Task T39_of_twenty_at_once_one_wins_and_the_register_changes_once()
    {
        var report = await ReportAsync(Education());
        var officers = Enumerable.Range(0, 20).Select(number => Officer(OfficerRoles.Verifier, $"Petugas {number}")).ToList();

        var answers = await Task.WhenAll(officers.Select(async officer =>
        {
            try
            {
                return (Result: await ApproveAsync(NewScope().ServiceProvider, report, officer, with: options => options with { Version = 0 }), Conflict: (string?)null);
            }
            catch (RegisterConflictException conflict)
            {
                return (Result: (DecisionResult?)null, Conflict: conflict.Message);
            }
        }));

        Assert.That(answers.Count(answer => answer.Result is { Changed: true }), Is.EqualTo(1));
        Assert.That(answers.Where(answer => answer.Result is null).Select(answer => answer.Conflict), Has.Exactly(19).Items.And.All.StartsWith("Butir ini sudah disetujui oleh Petugas"));
        Assert.That((await Db.ElementChanges.CountAsync(), await Db.Processes.CountAsync(), (await AgainAsync(Head)).Version), Is.EqualTo((1, 1, 1)));
        await AssertChainAsync();
    }

    [Test]
    public async Task T39_approved_by_one_and_refused_by_another_with_the_older_version()
    {
        var report = await ReportAsync(Education());
        var refusing = NewScope().ServiceProvider;
        await refusing.GetRequiredService<SelfService.DataStore.PopulationDbContext>().ChangeReports.Include(row => row.Items).LoadAsync();
        await ApproveAsync(report, Verifier);
        var late = () => refusing.GetRequiredService<ItemRefusal>().RefuseAsync(new RefuseItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0, ReasonCode = "mutu-gambar", Answer = Sentence }, VillageHead, "uji");
        await Assert.ThatAsync(late, Throws.TypeOf<RegisterConflictException>().With.Property(nameof(RegisterConflictException.DecidedByPost)).EqualTo("Kepala Seksi Pelayanan"));
        Assert.That((await AgainAsync(report)).Items[0].State, Is.EqualTo(ChangeItemStates.Approved));
    }
}
