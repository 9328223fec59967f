using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports.Decisions;

/// <summary>What an approval makes of the register, kind by kind.</summary>
public sealed class ApplyingTests : DecisionTest
{
    [Test]
    public async Task A_newborn_stands_on_the_card_without_NIK()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(Birth());
        await DecideAsync(report);

        var child = await Db.Residents.AsNoTracking().SingleAsync(row => row.Name == "KIRANA PUTRI");
        var happened = await Db.PopulationEvents.SingleAsync();
        Assert.That((child.FamilyId, child.FamilyRelation, child.NikIndex, child.TemporaryNumber, child.BirthWeightGrams), Is.EqualTo(((Guid?)Family.Id, (int?)FamilyRelations.Child, (byte[]?)null, "0999999200100001", (int?)3100)));
        Assert.That((child.Source, Read(child, nameof(Resident.MotherName)), Read(child, nameof(Resident.FatherName))), Is.EqualTo(("Surat keterangan lahir 12/2026", "SITI", "BUDI")));
        Assert.That((happened.Kind, happened.ProcessId), Is.EqualTo((EventKinds.Birth, (await AgainAsync(report)).Items[0].AppliedProcessId!.Value)));
        await AssertChainAsync();
    }

    [Test]
    public async Task The_birth_can_be_undone_and_the_report_stays_decided()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(Birth());
        await DecideAsync(report);
        await In<PopulationEventUndo>().UndoAsync((await Db.PopulationEvents.SingleAsync()).Id, "Salah", ActingPerson.System("uji"));
        Assert.That((await Db.Residents.AsNoTracking().SingleAsync(row => row.Name == "KIRANA PUTRI")).State, Is.EqualTo(ResidentStates.NotValid));
        Assert.That((await AgainAsync(report)).State, Is.EqualTo(ChangeReportStates.Approved));
    }

    [Test]
    public async Task A_missing_member_who_was_overlooked_is_recorded_without_an_event()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(Missing("terlewat"));
        await DecideAsync(report, options => options with { Nik = "9999990507990008" });

        var person = await Db.Residents.AsNoTracking().SingleAsync(row => row.Name == "SUMARNI");
        Assert.That((person.FamilyId, person.FamilyRelation, person.StateSince, person.TemporaryNumber), Is.EqualTo(((Guid?)Family.Id, (int?)7, (DateOnly?)new DateOnly(2001, 5, 1), (string?)null)));
        Assert.That((Services.GetRequiredService<ResidentNumbers>().NikOf(person)!.Value.Digits, Read(person, nameof(Resident.MotherName))), Is.EqualTo(("9999990507990008", "KASMI")));
        Assert.That(await Db.PopulationEvents.CountAsync(), Is.Zero);
    }

    [TestCase("datang", EventKinds.MoveIn)]
    [TestCase("lahir", EventKinds.Birth)]
    public async Task A_missing_member_who_came_or_was_born_here_is_an_event(string how, int kind)
    {
        await MakeFamilyAsync();
        await DecideAsync(await ReportAsync(Missing(how)));
        Assert.That((await Db.PopulationEvents.SingleAsync()).Kind, Is.EqualTo(kind));
        Assert.That((await Db.Residents.AsNoTracking().SingleAsync(row => row.Name == "SUMARNI")).FamilyId, Is.EqualTo(Family.Id));
    }

    [Test]
    public async Task A_missing_member_who_moved_away_once_comes_back_under_the_old_record()
    {
        await MakeFamilyAsync();
        var old = await Village.ResidentAsync("9999990507600004", "SUMARNI", change: person => (person.State, person.Sex, person.BirthDate) = (ResidentStates.MovedOut, 2, new DateOnly(1960, 7, 5)));
        var report = await ReportAsync(Missing("datang"));
        await Assert.ThatAsync(() => ApproveAsync(report, Verifier), Throws.TypeOf<RegisterException>().With.Message.EqualTo("Di register ada 1 orang yang mungkin orang ini, yang paling mirip SUMARNI. Periksa dulu, lalu nyatakan bahwa orangnya berbeda atau pilih data yang sudah ada."));
        await DecideAsync(report, options => options with { ExistingResidentId = old.Id });

        var after = await AgainAsync(old);
        Assert.That((after.State, after.FamilyId, after.FamilyRelation, await Db.Residents.CountAsync()), Is.EqualTo((ResidentStates.Alive, (Guid?)Family.Id, (int?)7, 3)));
    }

    [Test]
    public async Task A_likely_duplicate_has_to_be_looked_at_first()
    {
        await MakeFamilyAsync();
        await Village.ResidentAsync("9999990507600004", "SUMARNI", change: person => (person.Sex, person.BirthDate) = (2, new DateOnly(1960, 7, 5)));
        var report = await ReportAsync(Missing("terlewat"));
        await Assert.ThatAsync(() => ApproveAsync(report, Verifier), Throws.TypeOf<RegisterException>().With.Message.StartsWith("Di register ada 1 orang"));
        await DecideAsync(report, options => options with { DuplicatesAcknowledged = true });
        Assert.That(await Db.Residents.CountAsync(row => row.Name == "SUMARNI"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_death_has_all_its_consequences()
    {
        await MakeFamilyAsync();
        await Village.AccountAsync(Head);
        var program = new AidProgram { Id = Guid.CreateVersion7(), Name = "BLT Dana Desa", Owner = "Desa" };
        Db.AidPrograms.Add(program);
        Db.AidRecipients.Add(new AidRecipient { Id = Guid.CreateVersion7(), ProgramId = program.Id, ResidentId = Head.Id, State = AidStates.Delivered });
        await Db.SaveChangesAsync();
        var report = await ReportAsync(new ItemSpec { Kind = ReportKinds.Death, Basis = "Surat kematian", Details = new() { ["occurredOn"] = "2026-11-20", ["deathPlace"] = "Rumah", ["deathTime"] = "04:30" } });
        await DecideAsync(report);

        var happened = await Db.PopulationEvents.SingleAsync();
        Assert.That((happened.Kind, happened.DeathPlace, happened.DeathTime, happened.ReportedOn), Is.EqualTo((EventKinds.Death, "Rumah", (TimeOnly?)new TimeOnly(4, 30), new DateOnly(2026, 11, 23))));
        Assert.That(((await AgainAsync(Head)).State, (await AgainAsync(Wife)).FamilyRelation), Is.EqualTo((ResidentStates.Dead, (int?)FamilyRelations.Head)));
        Assert.That((await Db.AidRecipients.AsNoTracking().SingleAsync()).State, Is.EqualTo(AidStates.Stopped));
        Assert.That((await Db.Accounts.AsNoTracking().SingleAsync()).ClosedAt, Is.Not.Null);
        await AssertChainAsync();
    }

    [Test]
    public async Task A_whole_family_moves_out_with_one_letter_and_comes_back_with_one_undoing()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(MoveOut(Head, Wife));
        await ForwardedAndClosedAsync(report);

        Assert.That(await Db.PopulationEvents.CountAsync(), Is.EqualTo(2));
        Assert.That(((await AgainAsync(Head)).State, (await AgainAsync(Wife)).State, (await AgainAsync(Wife)).FamilyRelation), Is.EqualTo((ResidentStates.MovedOut, ResidentStates.MovedOut, (int?)FamilyRelations.Wife)));
        Assert.That((await Db.Families.AsNoTracking().SingleAsync()).ClosedAt, Is.Not.Null);

        await In<PopulationEventUndo>().UndoAsync((await Db.PopulationEvents.FirstAsync()).Id, "Batal pindah", ActingPerson.System("uji"));
        Assert.That(await Db.PopulationEvents.AsNoTracking().CountAsync(row => row.UndoneAt != null), Is.EqualTo(2));
        Assert.That(((await AgainAsync(Head)).State, (await AgainAsync(Wife)).State), Is.EqualTo((ResidentStates.Alive, ResidentStates.Alive)));
        await AssertChainAsync();
    }

    [Test]
    public async Task When_the_head_alone_moves_out_the_wife_becomes_head()
    {
        await MakeFamilyAsync();
        await ForwardedAndClosedAsync(await ReportAsync(MoveOut(Head)));
        Assert.That(((await AgainAsync(Head)).State, (await AgainAsync(Wife)).FamilyRelation), Is.EqualTo((ResidentStates.MovedOut, (int?)FamilyRelations.Head)));
    }

    [Test]
    public async Task Who_is_no_longer_on_the_card_does_not_move_with_it()
    {
        await MakeFamilyAsync();
        var stranger = await Village.ResidentAsync("9999990507750003", "WATI");
        var report = await ReportAsync(MoveOut(Head, stranger));
        await Assert.ThatAsync(() => ForwardedAndClosedAsync(report), Throws.TypeOf<RegisterException>().With.Message.EqualTo("Sebagian orang yang dilaporkan pindah tidak lagi tercatat pada KK ini. Minta pelapor mengirim laporan baru."));
        Assert.That((await AgainAsync(Head)).State, Is.EqualTo(ResidentStates.Alive));
    }

    [Test]
    public async Task A_family_moves_within_the_village_with_its_card()
    {
        await MakeFamilyAsync();
        var rt = await RtAsync();
        var report = await ReportAsync(MoveWithin(rt));
        await DecideAsync(report);

        var family = await Db.Families.AsNoTracking().SingleAsync();
        var wife = await AgainAsync(Wife);
        Assert.That((family.RtId, family.RwId, family.HamletId, wife.RtId, wife.HamletId), Is.EqualTo(((Guid?)rt.Id, rt.RwId, rt.HamletId, (Guid?)rt.Id, rt.HamletId)));
        Assert.That(Services.GetRequiredService<ResidentNumbers>().AddressOf(family), Is.EqualTo("JALAN MAWAR 3"));
        var process = await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.ReportApproved);
        Assert.That(process.Events.Select(change => change.EntityKind), Is.EquivalentTo([nameof(Family), nameof(Resident), nameof(Resident), nameof(ChangeItem)]));
    }

    [Test]
    public async Task One_member_moves_within_the_village_and_the_card_stays()
    {
        await MakeFamilyAsync();
        var rt = await RtAsync();
        await DecideAsync(await ReportAsync(MoveWithin(rt, Wife)));

        var wife = await AgainAsync(Wife);
        Assert.That(((await AgainAsync(Head)).RtId, (await Db.Families.AsNoTracking().SingleAsync()).RtId, wife.RtId), Is.EqualTo(((Guid?)null, (Guid?)null, (Guid?)rt.Id)));
        Assert.That(Read(wife, nameof(Resident.CurrentAddress)), Is.EqualTo("JALAN MAWAR 3"));
        Assert.That((await Db.ElementChanges.SingleAsync()).Element, Is.EqualTo(nameof(Resident.CurrentAddress)));
    }

    [Test]
    public async Task Both_spouses_are_married_together()
    {
        await MakeFamilyAsync();
        foreach (var person in await Db.Residents.ToListAsync())
            person.MaritalStatus = 1;
        await Db.SaveChangesAsync();
        var report = await ReportAsync(Marital(ReportKinds.Marriage, new() { ["MaritalStatus"] = "2", ["MarriageDate"] = "2026-11-01", ["MarriageCertificateNumber"] = "0123/XI/2026", ["spouse"] = Wife.Id.ToString() }));
        await DecideAsync(report);

        foreach (var person in await Db.Residents.AsNoTracking().ToListAsync())
            Assert.That((person.MaritalStatus, person.MarriageDate, person.MarriageCertificateNumber, person.HasMarriageCertificate), Is.EqualTo(((int?)2, (DateOnly?)new DateOnly(2026, 11, 1), "0123/XI/2026", (int?)2)));
        Assert.That(await Db.ElementChanges.CountAsync(row => row.ReportReference == report.Reference), Is.EqualTo(8));
    }

    [Test]
    public async Task A_divorce_is_of_the_married_only()
    {
        await MakeFamilyAsync();
        await DecideAsync(await ReportAsync(Marital(ReportKinds.Divorce, new() { ["MaritalStatus"] = "4", ["DivorceDate"] = "2026-11-01", ["spouse"] = Wife.Id.ToString() })));
        Assert.That((await Db.Residents.AsNoTracking().Select(row => row.MaritalStatus).ToListAsync()), Is.All.EqualTo(4));

        var again = await ReportAsync(Marital(ReportKinds.Divorce, new() { ["MaritalStatus"] = "4", ["DivorceDate"] = "2026-11-01" }));
        await Assert.ThatAsync(() => DecideAsync(again), Throws.TypeOf<RegisterException>().With.Message.EqualTo("BUDI tidak tercatat kawin. Periksa dulu status perkawinannya."));
    }

    [Test]
    public async Task The_married_do_not_marry_again_nor_two_of_one_sex()
    {
        await MakeFamilyAsync();
        var brother = await Village.ResidentAsync("9999990507750003", "ANDI", Family, FamilyRelations.OtherKin, person => person.MaritalStatus = 1);
        var fields = new Dictionary<string, string> { ["MaritalStatus"] = "2", ["MarriageDate"] = "2026-11-01" };
        await Assert.ThatAsync(async () => await DecideAsync(await ReportAsync(Marital(ReportKinds.Marriage, fields))), Throws.TypeOf<RegisterException>().With.Message.EqualTo("BUDI sudah tercatat kawin. Periksa dulu status perkawinannya."));
        fields["spouse"] = brother.Id.ToString();
        await Assert.ThatAsync(async () => await DecideAsync(await ReportAsync(Marital(ReportKinds.Marriage, fields))), Throws.TypeOf<RegisterException>().With.Message.EqualTo("Suami dan istri yang dilaporkan tercatat dengan jenis kelamin yang sama. Periksa data keduanya."));
        Assert.That(await Db.ElementChanges.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Who_has_left_the_card_adds_nobody_to_it()
    {
        await MakeFamilyAsync();
        var report = await ReportAsync(Birth());
        (await Db.Residents.SingleAsync(row => row.Id == Head.Id)).FamilyId = null;
        await Db.SaveChangesAsync();
        await Assert.ThatAsync(() => DecideAsync(report), Throws.TypeOf<RegisterException>().With.Message.EqualTo("Pelapor sudah tidak tercatat pada KK yang dilaporkan. Minta anggota KK itu mengirim laporan baru."));
    }

    private async Task DecideAsync(ChangeReport report, Func<ApproveItemOptions, ApproveItemOptions>? with = null)
    {
        await ApproveAsync(report, Verifier, with: with ?? (options => options with { DocumentNumber = report.Items[0].Kind == ReportKinds.Birth ? "12/2026" : null }));
        await ApproveAsync(report, VillageHead, with: options => options with { DuplicatesAcknowledged = with is not null });
    }

    private async Task ForwardedAndClosedAsync(ChangeReport report)
    {
        await In<ItemForwarding>().ForwardAsync(new ForwardItemOptions { Reference = report.Reference!, Ordinal = 1, Version = 0 }, Verifier, "uji");
        await In<ItemForwarding>().CloseAsync(new CloseForwardedOptions { Reference = report.Reference!, Ordinal = 1, Version = 1, DocumentNumber = "SKPWNI/7", OccurredOn = new DateOnly(2026, 11, 20) }, Verifier, "uji");
        await ApproveAsync(report, VillageHead);
    }

    private async Task<Rt> RtAsync()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "Krajan" };
        var rw = new Rw { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "002" };
        var rt = new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "003" };
        Db.AddRange(hamlet, rw, rt);
        await Db.SaveChangesAsync();
        return rt;
    }

    private ItemSpec Birth() => new()
    {
        Kind = ReportKinds.Birth,
        Nobody = true,
        Basis = "Surat keterangan lahir",
        Details = new() { ["Name"] = "KIRANA PUTRI", ["Sex"] = "2", ["BirthPlace"] = "BANJAR SARI", ["BirthDate"] = "2026-11-10", ["BirthWeightGrams"] = "3100", ["mother"] = Wife.Id.ToString(), ["father"] = Head.Id.ToString() },
    };

    private static ItemSpec Missing(string how) => new()
    {
        Kind = ReportKinds.MissingMember,
        Nobody = true,
        Basis = "Kartu Keluarga lama",
        Details = new() { ["how"] = how, ["Name"] = "SUMARNI", ["Sex"] = "2", ["BirthPlace"] = "BANJAR SARI", ["BirthDate"] = "1960-07-05", ["FamilyRelation"] = "7", ["arrivedOn"] = "2001-05-01", ["motherName"] = "KASMI", ["Religion"] = "1" },
    };

    private static ItemSpec MoveOut(params Resident[] people) => new()
    {
        Kind = ReportKinds.MoveOut,
        Tier = 3,
        Details = new() { ["members"] = string.Join(',', people.Select(person => person.Id)), ["occurredOn"] = "2026-12-24", ["otherAddress"] = "Jalan Jauh 1", ["moveClassification"] = "3", ["moveReason"] = "1" },
    };

    private static ItemSpec MoveWithin(Rt rt, Resident? only = null)
    {
        var details = new Dictionary<string, string> { ["area"] = rt.Id.ToString(), ["address"] = "JALAN MAWAR 3", ["occurredOn"] = "2026-11-20", ["moveReason"] = "1" };
        if (only is not null)
            details["members"] = only.Id.ToString();
        return new ItemSpec { Kind = ReportKinds.MoveWithin, Basis = "Surat pengantar RT/RW", Details = details };
    }

    private static ItemSpec Marital(string kind, Dictionary<string, string> fields) => new() { Kind = kind, Basis = "Buku nikah (KUA)", Details = fields };

    private string? Read(Resident person, string element) => ElementCatalog.Of(element).Get(person, Services.GetRequiredService<FieldCipher>());
}
