using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Decisions;

public sealed class ProtectionsTests : DecisionTest
{
    private const string Reason = "Laporan polisi tanggal 3 November 2026.";

    [Test]
    public async Task A_protected_person_is_hidden_and_reports_of_the_family_stop()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(Education() with { Subject = Wife });
        await SetAsync(Verifier);

        Assert.That((await AgainAsync(Wife)).HiddenFromFamily, Is.True);
        await Assert.ThatAsync(() => ApproveAsync(report, Verifier), Throws.TypeOf<RegisterException>().With.Message.StartsWith("Orang yang datanya dilaporkan sedang dilindungi dari keluarganya."));
        Assert.That(await Db.InboxMessages.CountAsync(), Is.Zero, "whoever harms them may read it");
        Assert.That(await In<SelfService.ChangeReports.ChangeReportService>().ListAsync(Head.Id), Is.Empty);
        Assert.That((await RefuseAsync(report, Verifier))!.ItemState, Is.EqualTo(ChangeItemStates.Refused));
    }

    [Test]
    public async Task Set_twice_it_is_one_and_two_kinds_are_lifted_one_by_one()
    {
        await MakeFamilyAsync();
        var violence = await SetAsync(Verifier);
        Assert.That((await SetAsync(VillageHead))!.Id, Is.EqualTo(violence!.Id));
        var custody = await SetAsync(Verifier, ProtectionKinds.Custody);
        await Refused<OfficerException>(() => LiftAsync(violence, Verifier), "Hanya kepala desa yang dapat mencabut perlindungan.");

        await LiftAsync(violence, VillageHead);
        Assert.That((await AgainAsync(Wife)).HiddenFromFamily, Is.True);
        await LiftAsync(custody!, VillageHead);
        Assert.That((await AgainAsync(Wife)).HiddenFromFamily, Is.False);
        await Refused<RegisterConflictException>(() => LiftAsync(violence, VillageHead), "Perlindungan ini sudah dicabut oleh Kepala Desa pada 23 November 2026 pukul 10.00 WIB.");
        Assert.That(await Db.Processes.OrderBy(row => row.Sequence).Select(row => row.Kind).ToListAsync(), Is.EqualTo(new[] { ProcessKinds.ProtectionSet, ProcessKinds.ProtectionSet, ProcessKinds.ProtectionLifted, ProcessKinds.ProtectionLifted }));
        await AssertChainAsync();
    }

    [Test]
    public async Task Not_by_the_family_not_by_the_counter_not_without_reason()
    {
        await MakeFamilyAsync();
        await Refused<OfficerException>(() => SetAsync(Operator), "Hanya verifikator atau kepala desa yang dapat melindungi seseorang.");
        await Refused<OfficerException>(() => SetAsync(Officer(OfficerRoles.VillageHead, resident: Head.Id)), "Perlindungan ini menyangkut Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.");
        await Refused<RegisterException>(() => SetAsync(Verifier, "lain"), "Pilih alasan perlindungan dari daftar.");
        await Refused<RegisterException>(() => In<Protections>().SetAsync(new SetProtectionOptions { ResidentId = Wife.Id, Kind = ProtectionKinds.Adoption, Reason = " " }, Verifier, "uji"), "Tulis dasar perlindungan ini dalam satu kalimat yang dapat dipahami warga, paling sedikit 10 huruf.");
        Assert.That(await In<Protections>().SetAsync(new SetProtectionOptions { ResidentId = Guid.Empty, Kind = ProtectionKinds.Adoption, Reason = Reason }, Verifier, "uji"), Is.Null);
        Assert.That(await Db.Protections.CountAsync(), Is.Zero);
    }

    private Task<Protection?> SetAsync(OfficerContext officer, string kind = ProtectionKinds.Violence) =>
        In<Protections>().SetAsync(new SetProtectionOptions { ResidentId = Wife.Id, Kind = kind, Reason = Reason }, officer, "uji");

    private Task<Protection?> LiftAsync(Protection protection, OfficerContext officer) =>
        In<Protections>().LiftAsync(new LiftProtectionOptions { ProtectionId = protection.Id, Version = 0, Reason = "Putusan pengadilan sudah keluar." }, officer, "uji");
}
