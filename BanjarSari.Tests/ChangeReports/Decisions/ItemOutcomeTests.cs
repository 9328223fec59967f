using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports.Decisions;

/// <summary>Refusing, asking, forwarding, closing, and what happens at the counter.</summary>
public sealed class ItemOutcomeTests : DecisionTest
{
    [Test]
    public async Task A_refusal_has_a_code_and_a_sentence_and_leaves_the_register_alone()
    {
        var report = await ReportAsync(Education(tier: 2));
        await RefuseAsync(report, VillageHead);

        var after = await AgainAsync(report);
        var item = after.Items[0];
        Assert.That((item.State, item.ReasonCode, item.Answer, item.DecidedByPost, item.OpenKey), Is.EqualTo((ChangeItemStates.Refused, "mutu-gambar", Sentence, "Kepala Desa", (string?)null)));
        Assert.That((after.State, after.ClosedAt, (await AgainAsync(Head)).Education), Is.EqualTo((ChangeReportStates.Refused, (DateTime?)TestClock.Start.UtcDateTime, 5)));
        Assert.That((await Db.Processes.SingleAsync()).Kind, Is.EqualTo(ProcessKinds.ReportRefused));
        Assert.That((await RefuseAgainAsync(report))!.Changed, Is.False);
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(1));
    }

    [TestCase("tidak-ada", Sentence, "Pilih alasan penolakan dari daftar.")]
    [TestCase("mutu-gambar", "Tidak.", "Tulis alasan dan apa yang dapat dilakukan warga dalam satu kalimat yang dapat dipahami warga, paling sedikit 10 huruf.")]
    public async Task A_refusal_without_reason_is_none(string code, string answer, string sentence)
    {
        var report = await ReportAsync(Education());
        await Refused<RegisterException>(() => In<ItemRefusal>().RefuseAsync(new RefuseItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0, ReasonCode = code, Answer = answer }, Verifier, "uji"), sentence);
    }

    [Test]
    public async Task A_sentence_can_be_too_long()
    {
        var report = await ReportAsync(Education());
        await Refused<RegisterException>(() => ApproveAsync(report, Verifier, with: options => options with { Answer = new string('a', 1001) }), "Kalimat untuk warga paling panjang 1000 huruf.");
    }

    [Test]
    public async Task Asked_to_mend_the_resident_reads_the_question_on_the_report()
    {
        var report = await ReportAsync(Education(tier: 2));
        await ApproveAsync(report, Verifier);
        await AskAsync(report, VillageHead, 1);

        var after = await AgainAsync(report);
        Assert.That((after.State, after.Items[0].State, after.Items[0].VerifiedByOfficer), Is.EqualTo((ChangeReportStates.NeedsImprovement, ChangeItemStates.NeedsImprovement, (Guid?)null)));
        var message = after.Messages.Single();
        Assert.That((message.FromOfficer, message.ItemId, Services.GetRequiredService<FieldCipher>().Open(nameof(ReportMessage), nameof(ReportMessage.Text), message.Id, message.Text)), Is.EqualTo((true, (Guid?)after.Items[0].Id, Sentence)));
        Assert.That((await AskAsync(report, VillageHead, 1))!.Changed, Is.False);
        Assert.That(after.ClosedAt, Is.Null);
    }

    [Test]
    public async Task Tier_3_is_forwarded_by_one_and_closed_by_two_as_the_document_says()
    {
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Name), Old = "BUDI", New = "BUDDI", Tier = 3, Basis = "Akta kelahiran" });
        await Refused<RegisterException>(() => ApproveAsync(report, Verifier), "Data ini hanya dapat diubah Disdukcapil. Teruskan butir ini ke Disdukcapil, lalu tutup setelah dokumen baru ditunjukkan.");
        Assert.That((await ForwardAsync(report, VillageHead, 0))!.ReportState, Is.EqualTo(ChangeReportStates.Forwarded));
        Assert.That((await ForwardAsync(report, VillageHead, 0))!.Changed, Is.False);
        await Refused<OfficerException>(() => CloseAsync(report, VillageHead, 1), "Dokumen baru diperiksa verifikator lebih dahulu, lalu disetujui kepala desa.");

        Assert.That((await CloseAsync(report, Verifier, 1, options => options with { Value = "BUDHI", KkNumber = "9999990101260009", CardIssuedOn = new DateOnly(2026, 11, 20) }))!.ItemState, Is.EqualTo(ChangeItemStates.Verified));
        Assert.That((await AgainAsync(Head)).Name, Is.EqualTo("BUDI"), "not before the second");
        await Refused<OfficerException>(() => ApproveAsync(report, Verifier), "Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya.");
        await ApproveAsync(report, VillageHead);

        var family = await Db.Families.AsNoTracking().SingleAsync();
        Assert.That(((await AgainAsync(Head)).Name, (await AgainAsync(report)).State), Is.EqualTo(("BUDHI", ChangeReportStates.Approved)));
        Assert.That((Services.GetRequiredService<ResidentNumbers>().KkNumberOf(family)!.Value.Digits, family.CardIssuedOn), Is.EqualTo(("9999990101260009", (DateOnly?)new DateOnly(2026, 11, 20))));
        await AssertChainAsync();
    }

    [Test]
    public async Task A_NIK_comes_from_the_document_only()
    {
        await MakeFamilyAsync();
        var child = await Village.ResidentAsync(null, "KIRANA", Family, FamilyRelations.Child);
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Nik), Subject = child, Tier = 3, Basis = "KK atau KTP-el baru dari Disdukcapil" });
        await ForwardAsync(report, Verifier, 0);
        await Refused<RegisterException>(() => CloseAsync(report, Verifier, 1), "NIK (Nomor Induk Kependudukan): isi seperti yang tertulis pada dokumen baru.");
        await Refused<RegisterException>(() => CloseAsync(report, Verifier, 1, options => options with { Value = "123" }), "NIK (Nomor Induk Kependudukan): harus 16 angka dan tidak diawali 0.");
        await Refused<RegisterException>(() => CloseAsync(report, Verifier, 1, options => options with { Value = "9999996011260001", KkNumber = "12" }), "Nomor KK: harus 16 angka dan tidak diawali 0.");
        await CloseAsync(report, Verifier, 1, options => options with { Value = "9999996011260001" });
        await ApproveAsync(report, VillageHead);

        var after = await AgainAsync(child);
        Assert.That((Services.GetRequiredService<ResidentNumbers>().NikOf(after)!.Value.Digits, after.TemporaryNumber), Is.EqualTo(("9999996011260001", (string?)null)));
    }

    [Test]
    public async Task A_Nomor_KK_of_another_family_is_refused()
    {
        await Village.FamilyAsync("9999990101260009");
        await MakeFamilyAsync();
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Name), Old = "BUDI", New = "BUDDI", Tier = 3 });
        await ForwardAsync(report, Verifier, 0);
        await CloseAsync(report, Verifier, 1, options => options with { KkNumber = "9999990101260009" });
        await Refused<RegisterException>(() => ApproveAsync(report, VillageHead), "Nomor KK ini sudah tercatat untuk keluarga lain. Periksa lagi dokumennya.");
        Assert.That((await AgainAsync(Head)).Name, Is.EqualTo("BUDI"), "all or nothing");
    }

    [Test]
    public async Task Consent_given_at_the_counter_lets_the_item_go_on()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Education), Old = "5", New = "8", Tier = 1, Subject = Wife, State = ChangeItemStates.AwaitingConfirmation });
        await Refused<RegisterException>(() => ApproveAsync(report, Verifier), "Butir ini masih menunggu persetujuan anggota keluarga yang datanya akan diubah.");

        Assert.That((await ConsentAsync(report, Operator, agreed: true))!.ItemState, Is.EqualTo(ChangeItemStates.Waiting));
        Assert.That((await ConsentAsync(report, Operator, agreed: true))!.Changed, Is.False);
        Assert.That((await AgainAsync(report)).Items[0].ConfirmedVia, Is.EqualTo("loket"));
        await ApproveAsync(report, Verifier);
        Assert.That((await AgainAsync(Wife)).Education, Is.EqualTo(8));
        Assert.That(await Db.InboxMessages.Where(row => row.ResidentId == Wife.Id).Select(row => row.Title).SingleAsync(), Is.EqualTo($"Laporan {report.Reference}: data Anda diperbarui"));
    }

    [Test]
    public async Task Consent_declined_ends_the_item_and_the_reporter_is_told()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(new ItemSpec { Element = nameof(Resident.Education), Old = "5", New = "8", Tier = 1, Subject = Wife, State = ChangeItemStates.AwaitingConfirmation });
        await ConsentAsync(report, Operator, agreed: false);
        var after = await AgainAsync(report);
        Assert.That((after.State, after.Items[0].State, after.Items[0].OpenKey), Is.EqualTo((ChangeReportStates.Withdrawn, ChangeItemStates.Withdrawn, (string?)null)));
        Assert.That((await Db.InboxMessages.SingleAsync()).ResidentId, Is.EqualTo(Head.Id));
    }

    [Test]
    public async Task Evidence_that_was_to_be_brought_is_shown_and_then_it_can_be_decided()
    {
        var report = await ReportAsync(Education() with { BringToOffice = true });
        await Refused<RegisterException>(() => ApproveAsync(report, Verifier), "Bukti asli belum ditunjukkan di kantor desa. Catat dulu bahwa bukti sudah ditunjukkan.");
        await ShownAsync(report, Operator, 0);
        Assert.That((await ShownAsync(report, Operator, 0))!.Changed, Is.False);
        Assert.That((await AgainAsync(report)).Items[0].EvidenceShownByPost, Is.EqualTo("Operator"));
        Assert.That((await ApproveAsync(report, Verifier))!.ItemState, Is.EqualTo(ChangeItemStates.Approved));
    }

    [Test]
    public async Task Evidence_shown_for_an_item_to_be_mended_brings_it_back()
    {
        var report = await ReportAsync(Education() with { BringToOffice = true });
        await ShownAsync(report, Operator, 0);
        await AskAsync(report, Verifier, 1);
        Assert.That((await AgainAsync(report)).Items[0].EvidenceShownAt, Is.Null);
        Assert.That((await ShownAsync(report, Operator, 2))!.ItemState, Is.EqualTo(ChangeItemStates.Waiting));
    }

    private Task<DecisionResult?> RefuseAgainAsync(ChangeReport report) =>
        In<ItemRefusal>().RefuseAsync(new RefuseItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0, ReasonCode = "mutu-gambar", Answer = Sentence }, VillageHead, "uji");

    private Task<DecisionResult?> AskAsync(ChangeReport report, OfficerContext officer, int version) =>
        In<ItemImprovement>().AskAsync(new AskImprovementOptions { Reference = report.Reference!, Ordinal = 1, Version = version, Answer = Sentence }, officer, "uji");

    private Task<DecisionResult?> ForwardAsync(ChangeReport report, OfficerContext officer, int version) =>
        In<ItemForwarding>().ForwardAsync(new ForwardItemOptions { Reference = report.Reference!, Ordinal = 1, Version = version }, officer, "uji");

    private Task<DecisionResult?> CloseAsync(ChangeReport report, OfficerContext officer, int version, Func<CloseForwardedOptions, CloseForwardedOptions>? with = null)
    {
        var options = new CloseForwardedOptions { Reference = report.Reference!, Ordinal = 1, Version = version };
        return In<ItemForwarding>().CloseAsync(with?.Invoke(options) ?? options, officer, "uji");
    }

    private Task<DecisionResult?> ConsentAsync(ChangeReport report, OfficerContext officer, bool agreed) =>
        In<CounterActs>().ConsentAsync(new RecordConsentOptions { Reference = report.Reference!, Ordinal = 1, Version = 0, Agreed = agreed }, officer, "uji");

    private Task<DecisionResult?> ShownAsync(ChangeReport report, OfficerContext officer, int version) =>
        In<CounterActs>().EvidenceShownAsync(new ItemActOptions { Reference = report.Reference!, Ordinal = 1, Version = version }, officer, "uji");
}
