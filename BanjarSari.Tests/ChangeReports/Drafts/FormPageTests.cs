using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.ChangeReports.Drafts;

public sealed class FormPageTests : ReportTest
{
    [Test]
    public async Task A_newborn_is_asked_about_page_by_page_and_sent_without_a_person_being_made()
    {
        var people = Db.Residents.Count();
        await StepAsync($"{New}?jenis=kelahiran", $"{Draft}/1/isian/1");
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("Name", "PUTRI LESTARI"), ("Sex", "2"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/isian/3", ("BirthPlace", "BANJAR SARI"), ("BirthDate", "20"), ("BirthDate-bulan", "11"), ("BirthDate-tahun", "2026"), ("BirthTime", "4.05"));
        await StepAsync($"{Draft}/1/isian/3", $"{Draft}/1/isian/4", ("mother", "2"), ("father", "saya"));
        await StepAsync($"{Draft}/1/isian/4", $"{Draft}/1/bukti", ("BirthWeightGrams", "3200"));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "surat-lahir"), ("bawaKeKantor", "true"));
        var check = await Browser.OpenAsync(Draft);
        var number = await SendAsync();

        Assert.That((check.Fact("Nama lengkap"), check.Fact("Ibu"), check.Fact("Ayah"), check.Fact("Waktu lahir")), Is.EqualTo(("PUTRI LESTARI", "SITI AMINAH", "BUDI SANTOSO", "pukul 04.05")));
        var item = await ItemAsync();
        Assert.That((item.Kind, item.SubjectResidentId, item.Tier, item.OpenKey, item.State), Is.EqualTo((ReportKinds.Birth, (Guid?)null, 2, (string?)null, ChangeItemStates.Waiting)));
        var fields = Values.Fields(item);
        Assert.That((fields["mother"], fields["father"], fields["BirthDate"]), Is.EqualTo((Wife.Id.ToString(), Head.Id.ToString(), "2026-11-20")));
        Assert.That(Db.Residents.Count(), Is.EqualTo(people));
        Assert.That((await Browser.OpenAsync($"{Home}/{number}")).Words(), Does.Contain("PUTRI LESTARI").And.Contain("Tentang: Anggota keluarga yang belum tercatat"));
    }

    [Test]
    public async Task Each_question_says_what_is_missing_and_keeps_the_rest()
    {
        await StepAsync($"{New}?jenis=kelahiran", $"{Draft}/1/isian/1");

        var page = await RefusedAsync($"{Draft}/1/isian/1", "Jenis kelamin: harus diisi.", ("Name", "PUTRI"));
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("Name", "PUTRI"), ("Sex", "2"));
        await RefusedAsync($"{Draft}/1/isian/3", "Ibu: pilih dari KK Anda, atau tulis namanya.");
        await RefusedAsync($"{Draft}/1/isian/3", "Ibu: pilih orang yang ada dalam KK Anda", ("mother", "saya"));
        await RefusedAsync($"{Draft}/1/isian/3", "Ibu: pilih orang yang ada dalam KK Anda", ("mother", Guid.NewGuid().ToString()));

        Assert.That(page.QuerySelector("#Name")!.GetAttribute("value"), Is.EqualTo("PUTRI"));
    }

    [Test]
    public async Task What_is_asked_follows_from_the_answer_before()
    {
        await StepAsync($"{New}?anggota=baru", $"{Draft}/1/isian/1");
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("how", "lahir"));
        var born = await Browser.OpenAsync($"{Draft}/1/isian/3");
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("how", "datang"));
        var came = await Browser.OpenAsync($"{Draft}/1/isian/3");

        Assert.That(born.QuerySelector("#previousAddress"), Is.Null);
        Assert.That(came.QuerySelector("#previousAddress"), Is.Not.Null);
        Assert.That(born.QuerySelectorAll("#FamilyRelation option, [name=FamilyRelation]").Select(choice => choice.GetAttribute("value")), Does.Not.Contain("1"), "Nobody is added as a second head.");
    }

    [Test]
    public async Task A_missing_member_gets_advice_on_the_name_that_blocks_nothing()
    {
        await StepAsync($"{New}?anggota=baru", $"{Draft}/1/isian/1");
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("how", "terlewat"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/isian/3", ("Name", "SUTI"), ("Sex", "2"), ("BirthPlace", "BANJAR SARI"), ("BirthDate", "1"), ("BirthDate-bulan", "1"), ("BirthDate-tahun", "1950"));

        Assert.That((await Browser.OpenAsync(Draft)).Words(), Does.Contain("Nama ini satu kata").And.Contain("Belum lengkap."));
    }

    [Test]
    public async Task A_move_within_the_village_is_chosen_by_hamlet_RW_and_RT()
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = "KRAJAN" };
        var rw = new Rw { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "002" };
        var rt = new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "005" };
        Db.AddRange(hamlet, rw, rt);
        await Db.SaveChangesAsync();

        await StepAsync($"{New}?jenis=pindah-dalam-desa", $"{Draft}/1/isian/1");
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("occurredOn", "1"), ("occurredOn-bulan", "11"), ("occurredOn-tahun", "2026"), ("moveReason", "5"));
        var page = await Browser.OpenAsync($"{Draft}/1/isian/2");
        await RefusedAsync($"{Draft}/1/isian/2", "pilih RT yang ada di desa ini", ("area", Guid.NewGuid().ToString()), ("address", "JALAN MAWAR 3"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/bukti", ("area", rt.Id.ToString()), ("address", "JALAN MAWAR 3"));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "pengantar-rt"), ("bawaKeKantor", "true"));
        await SendAsync();

        Assert.That(page.QuerySelector("optgroup")!.GetAttribute("label"), Is.EqualTo("Dusun KRAJAN, RW 002"));
        var item = await ItemAsync();
        Assert.That((item.OpenKey, item.ConfirmerResidentId), Is.EqualTo(($"{Family.Id}|{ReportKinds.MoveWithin}", (Guid?)null)));
    }

    [Test]
    public async Task Of_a_family_that_moves_away_each_adult_agrees_for_themselves()
    {
        using var begun = await PostAsync($"{New}?jenis=pindah-keluar", ("siapa", "saya"), ("siapa", "2"), ("siapa", "3"));
        Assert.That(begun.Headers.Location?.ToString(), Is.EqualTo($"{Draft}/1/isian/1"));
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("occurredOn", "1"), ("occurredOn-bulan", "12"), ("occurredOn-tahun", "2026"), ("otherAddress", "JALAN BARU 1, KOTA LAIN"), ("moveClassification", "5"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/bukti", ("moveReason", "1"));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "skpwni"), ("bawaKeKantor", "true"));
        Assert.That((await Browser.OpenAsync(Draft)).Fact("Yang pindah"), Is.EqualTo("ANDI, BUDI SANTOSO, SITI AMINAH"));
        await SendAsync();

        var items = (await ReportsAsync()).Single().Items.OrderBy(item => item.Ordinal).ToList();
        Assert.That(items.Select(item => (item.SubjectResidentId, item.State, item.ConfirmerResidentId)), Is.EqualTo(new[] { ((Guid?)Head.Id, ChangeItemStates.Waiting, (Guid?)null), (Wife.Id, ChangeItemStates.AwaitingConfirmation, Wife.Id) }));
        Assert.That(items.Select(item => Values.Fields(item)["members"].Split(',')), Is.EqualTo(new[] { new[] { Head.Id.ToString(), Child.Id.ToString() }, [Wife.Id.ToString()] }));
        Assert.That(items[1].Basis, Is.EqualTo(items[0].Basis));
    }

    [Test]
    public async Task A_marriage_with_somebody_on_the_card_needs_their_word_and_a_divorce_does_not()
    {
        await StepAsync($"{New}?jenis=perkawinan", $"{Draft}/1/isian/1", ("siapa", "saya"));
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("MaritalStatus", "2"), ("MarriageDate", "1"), ("MarriageDate-bulan", "6"), ("MarriageDate-tahun", "2004"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/bukti", ("spouse", "2"));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "buku-nikah"), ("bawaKeKantor", "true"));
        await StepAsync($"{New}?jenis=perceraian", $"{Draft}/2/isian/1", ("siapa", "saya"));
        await StepAsync($"{Draft}/2/isian/1", $"{Draft}/2/isian/2", ("MaritalStatus", "4"), ("DivorceDate", "1"), ("DivorceDate-bulan", "6"), ("DivorceDate-tahun", "2026"));
        await StepAsync($"{Draft}/2/isian/2", $"{Draft}/2/bukti", ("spouse", "2"));
        await StepAsync($"{Draft}/2/bukti", Draft, ("jenisBukti", "akta-cerai"), ("bawaKeKantor", "true"));
        await SendAsync();

        Assert.That((await ReportsAsync()).Single().Items.OrderBy(item => item.Ordinal).Select(item => item.ConfirmerResidentId), Is.EqualTo(new Guid?[] { Wife.Id, null }));
    }

    [Test]
    public async Task A_death_needs_nobodys_word()
    {
        await StepAsync($"{New}?jenis=kematian", $"{Draft}/1/isian/1", ("siapa", "2"));
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("occurredOn", "20"), ("occurredOn-bulan", "11"), ("occurredOn-tahun", "2026"), ("deathPlace", "PUSKESMAS"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/bukti");
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "surat-mati"), ("bawaKeKantor", "true"));
        await SendAsync();

        var item = await ItemAsync();
        Assert.That((item.SubjectResidentId, item.ConfirmerResidentId, item.State), Is.EqualTo(((Guid?)Wife.Id, (Guid?)null, ChangeItemStates.Waiting)));
    }

    [Test]
    public async Task A_page_that_is_not_asked_is_not_there()
    {
        await StepAsync($"{New}?jenis=kelahiran", $"{Draft}/1/isian/1");

        foreach (var page in new[] { $"{Draft}/1/isian/0", $"{Draft}/1/isian/9", $"{Draft}/2/isian/1", $"{Draft}/1/nilai", $"{Draft}/1/alasan" })
        {
            using var answer = await Browser.GetAsync(page);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), page);
        }
    }
}
