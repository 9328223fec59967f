using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Decisions;

public sealed class ReportAssignmentTests : DecisionTest
{
    [Test]
    public async Task Taken_given_back_and_taken_by_another()
    {
        var report = await ReportAsync(Education());
        Assert.That((await TakeAsync(report, Operator))!.ReportState, Is.EqualTo(ChangeReportStates.Checking));
        Assert.That((await TakeAsync(report, Operator))!.Changed, Is.False);
        await Refused<RegisterConflictException>(() => TakeAsync(report, Verifier, version: 1), "Laporan ini sedang ditangani Nama Operator. Minta petugas itu mengembalikannya lebih dahulu.");
        await Refused<OfficerException>(() => GiveBackAsync(report, Officer(OfficerRoles.Operator), 1), "Laporan ini sedang ditangani petugas lain. Hanya petugas itu, verifikator, atau kepala desa yang dapat mengembalikannya.");

        Assert.That((await GiveBackAsync(report, Operator, 1))!.ReportState, Is.EqualTo(ChangeReportStates.Sent));
        Assert.That((await GiveBackAsync(report, Operator, 1))!.Changed, Is.False);
        await TakeAsync(report, Verifier, version: 2);
        Assert.That((await AgainAsync(report)).AssignedName, Is.EqualTo(Verifier.Name));
        Assert.That(await Db.Processes.OrderBy(row => row.Sequence).Select(row => row.Kind).ToListAsync(), Is.EqualTo(new[] { ProcessKinds.ReportTaken, ProcessKinds.ReportReturned, ProcessKinds.ReportTaken }));
    }

    [Test]
    public async Task Of_two_who_take_it_the_later_is_told_who_has_it()
    {
        var report = await ReportAsync(Education());
        await TakeAsync(report, Operator);
        await Refused<RegisterConflictException>(() => TakeAsync(report, Verifier), "Laporan ini sudah diserahkan kepada Nama Operator oleh Operator (Nama Operator) pada 23 November 2026 pukul 10.00 WIB. Muat ulang untuk melihat hasilnya.");
    }

    [Test]
    public async Task Given_to_an_officer_who_is_not_of_the_family()
    {
        var report = await ReportAsync(Education());
        var (other, ofFamily) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Db.Officers.AddRange(
            new Officer { UserKey = other, Name = "WATI", Post = "Verifikator", LivesElsewhere = true },
            new Officer { UserKey = ofFamily, Name = "SITI", Post = "Operator", ResidentId = Wife.Id });
        await Db.SaveChangesAsync();

        await Refused<RegisterException>(() => AssignAsync(report, ofFamily, VillageHead), "Laporan ini menyangkut SITI atau keluarganya. Pilih petugas lain.");
        await Refused<RegisterException>(() => AssignAsync(report, Guid.Empty, VillageHead), "Petugas ini tidak terdaftar. Pilih petugas dari daftar.");
        await Refused<OfficerException>(() => AssignAsync(report, other, Operator), "Hanya verifikator atau kepala desa yang dapat melakukan ini.");
        await AssignAsync(report, other, VillageHead);
        Assert.That(((await AgainAsync(report)).AssignedOfficer, (await Db.Processes.SingleAsync()).Kind), Is.EqualTo(((Guid?)other, ProcessKinds.ReportAssigned)));
        Assert.That((await AssignAsync(report, other, VillageHead))!.Changed, Is.False);
    }

    [Test]
    public async Task A_report_of_the_own_family_is_not_taken_and_a_closed_one_not_either()
    {
        var report = await ReportAsync(Education());
        await Refused<OfficerException>(() => TakeAsync(report, Officer(OfficerRoles.Operator, resident: Wife.Id)), "Laporan ini menyangkut data Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.");
        await RefuseAsync(report, Verifier);
        await Refused<RegisterException>(() => TakeAsync(report, Operator, version: 1), "Laporan ini sudah ditolak.");
        Assert.That(await In<ReportAssignment>().TakeAsync(new ReportActOptions { Reference = "LPR-2026-000999-X", Version = 0 }, Operator, "uji"), Is.Null);
    }

    [Test]
    public async Task A_message_is_written_once_and_the_resident_is_told_only_that_there_is_one()
    {
        var report = await ReportAsync(Education());
        await WriteAsync(report, "Apakah ijazah aslinya masih ada?");
        Assert.That((await WriteAsync(report, "Apakah ijazah aslinya masih ada?"))!.Changed, Is.False);
        await Refused<RegisterException>(() => WriteAsync(report, "Ya"), "Tulis pesan dalam satu kalimat yang dapat dipahami warga, paling sedikit 10 huruf.");
        Assert.That(await In<ReportMessages>().WriteAsync(new WriteMessageOptions { Reference = report.Reference!, Version = 0, Ordinal = 9, Text = "Apakah ijazah aslinya masih ada?" }, Operator, "uji"), Is.Null);

        var notice = await Db.InboxMessages.SingleAsync();
        Assert.That((notice.Title, notice.Link), Is.EqualTo(($"Laporan {report.Reference}: pesan dari petugas", (string?)$"/layanan-mandiri/lapor/{report.Reference}")));
        Assert.That(notice.Body, Does.Not.Contain("ijazah").And.Not.Contain("BUDI"));
        Assert.That((await AgainAsync(report)).Messages, Has.Count.EqualTo(1));
    }

    private Task<DecisionResult?> TakeAsync(ChangeReport report, OfficerContext officer, int version = 0) =>
        In<ReportAssignment>().TakeAsync(new ReportActOptions { Reference = report.Reference!, Version = version }, officer, "uji");

    private Task<DecisionResult?> GiveBackAsync(ChangeReport report, OfficerContext officer, int version) =>
        In<ReportAssignment>().GiveBackAsync(new ReportActOptions { Reference = report.Reference!, Version = version }, officer, "uji");

    private Task<DecisionResult?> AssignAsync(ChangeReport report, Guid to, OfficerContext officer) =>
        In<ReportAssignment>().AssignAsync(new AssignReportOptions { Reference = report.Reference!, Version = 0, OfficerUserKey = to }, officer, "uji");

    private Task<DecisionResult?> WriteAsync(ChangeReport report, string text) =>
        In<ReportMessages>().WriteAsync(new WriteMessageOptions { Reference = report.Reference!, Version = 0, Text = text }, Operator, "uji");
}
