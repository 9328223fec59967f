using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.ChangeReports.Drafts;

public sealed class NewPageTests : ReportTest
{
    [Test]
    public async Task It_asks_first_what_is_to_be_reported()
    {
        var page = await Browser.OpenAsync(New);

        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.That(links, Is.SupersetOf(new[] { $"{New}?jenis=perubahan", $"{New}?anggota=baru", $"{New}?jenis=kelahiran", $"{New}?jenis=kematian", $"{New}?jenis=pindah-keluar", $"{New}?jenis=pindah-dalam-desa", $"{New}?jenis=perkawinan", $"{New}?jenis=perceraian" }));
    }

    [Test]
    public async Task Then_whose_data_by_place_on_the_card_and_says_whom_it_needs()
    {
        var page = await Browser.OpenAsync($"{New}?jenis=perubahan");

        Assert.That(page.QuerySelectorAll("a.tile").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"{New}?anggota=saya", $"{New}?anggota=2", $"{New}?anggota=3" }));
        Assert.That(page.QuerySelectorAll("a.tile")[1].TextContent, Does.Contain("SITI AMINAH").And.Contain("Ia perlu menyetujuinya"));
        Assert.That(page.QuerySelectorAll("a.tile")[2].TextContent, Does.Contain("ANDI").And.Not.Contain("menyetujui"));
    }

    [Test]
    public async Task Who_can_report_only_about_themselves_is_not_asked_whose()
    {
        var alone = await Village.ResidentAsync("9999990507750003", family: await Village.FamilyAsync("9999990101100002"));
        var browser = await BrowserOfAsync(alone);

        var page = await browser.OpenAsync($"{New}?jenis=perubahan");

        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Data mana yang salah atau berubah?"));
    }

    [Test]
    public async Task Of_another_adult_only_the_columns_of_the_card_are_offered()
    {
        var own = await ElementsAsync("saya");
        var wife = await ElementsAsync("2");
        var child = await ElementsAsync("3");

        Assert.That(own, Does.Contain("Disability").And.Contain("Ethnicity").And.Not.Contain("Phone"));
        Assert.That(wife, Does.Contain("Education").And.Contain("Name").And.Not.Contain("Ethnicity").And.Not.Contain("Disability"));
        Assert.That(child, Does.Contain("Ethnicity").And.Not.Contain("Disability"));
    }

    [TestCase("?elemen=Password")]
    [TestCase("?elemen=Education&anggota=9")]
    [TestCase("?elemen=Ethnicity&anggota=2")]
    [TestCase("?anggota=tetangga")]
    [TestCase("?jenis=sulap")]
    public async Task What_is_not_this_residents_to_report_is_not_there(string query)
    {
        using var shown = await Browser.GetAsync(New + query);
        using var posted = await PostAsync(New + query, ("nilai", "8"));

        Assert.That((shown.StatusCode, posted.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await ReportsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_protected_member_is_neither_offered_nor_reachable()
    {
        Wife.HiddenFromFamily = true;
        await Db.SaveChangesAsync();

        var page = await Browser.OpenAsync($"{New}?jenis=perubahan");
        using var direct = await Browser.GetAsync($"{New}?elemen=Education&anggota=2");

        Assert.That(page.QuerySelectorAll("a.tile").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"{New}?anggota=saya", $"{New}?anggota=3" }));
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Not.Contain("SITI"));
        Assert.That(direct.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_value_page_shows_what_is_recorded_and_leaves_it_out_of_the_choices()
    {
        var page = await Browser.OpenAsync($"{New}?elemen=Religion");

        Assert.That(page.Fact("Tercatat sekarang"), Is.EqualTo("Islam"));
        Assert.That(page.QuerySelectorAll("input[name=nilai]").Select(choice => choice.GetAttribute("value")), Is.EqualTo(new[] { "2", "3", "4", "5", "6", "7" }));
        Assert.That(page.QuerySelectorAll("script"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_long_list_is_searched_without_script()
    {
        var all = await Browser.OpenAsync($"{New}?elemen=Occupation&anggota=2");
        var found = await Browser.OpenAsync($"{New}?elemen=Occupation&anggota=2&cari=guru");
        var none = await Browser.OpenAsync($"{New}?elemen=Occupation&cari=astronot");

        Assert.That(all.QuerySelectorAll("details input[name=nilai]"), Has.Length.EqualTo(98));
        Assert.That(all.QuerySelectorAll("form[role=search] input[type=hidden]").Select(kept => kept.GetAttribute("value")), Is.EqualTo(new[] { "Occupation", "2" }));
        Assert.That(found.QuerySelectorAll("input[name=nilai]").Select(choice => choice.ParentElement!.TextContent.Trim()).Take(2), Is.EqualTo(new[] { "Guru", "Mengurus rumah tangga" }));
        Assert.That(none.Words(), Does.Contain("Tidak ada pilihan yang memuat “astronot”."));
    }

    [Test]
    public async Task Numbers_and_the_mothers_name_stay_masked_and_a_nik_is_never_typed()
    {
        var nik = await Browser.OpenAsync($"{New}?elemen=Nik");
        var mother = await Browser.OpenAsync($"{New}?elemen=MotherName");

        Assert.That(nik.Fact("Tercatat sekarang"), Is.EqualTo("9999••••••••0001"));
        Assert.That(nik.QuerySelector("input[name=nilai]"), Is.Null);
        Assert.That(nik.Words(), Does.Contain("Petugas membacanya langsung dari dokumen"));
        Assert.That(mother.QuerySelector("main")!.TextContent, Does.Not.Contain("KARTINAH"));
    }

    [Test]
    public async Task A_value_goes_into_the_draft_with_what_was_recorded()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));

        var report = (await ReportsAsync()).Single();
        Assert.That((report.State, report.Reference, report.ReporterResidentId, report.FamilyId), Is.EqualTo((ChangeReportStates.Draft, (string?)null, Head.Id, (Guid?)Family.Id)));
        var item = report.Items.Single();
        Assert.That((item.SubjectResidentId, item.Element, item.State, item.OpenKey), Is.EqualTo(((Guid?)Head.Id, "Education", ChangeItemStates.Draft, (string?)null)));
        Assert.That((Values.Old(item), Values.New(item)), Is.EqualTo(("5", "8")));
    }

    [Test]
    public async Task A_second_answer_about_the_same_thing_replaces_the_first()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "7"));
        await StepAsync($"{New}?elemen=Education&anggota=2", $"{Draft}/2/alasan", ("nilai", "7"));

        Assert.That((await ReportsAsync()).Single().Items.Select(item => Values.New(item)), Is.EqualTo(new[] { "7", "7" }));
    }

    [TestCase("Education", "", "Pendidikan terakhir: isi atau pilih data yang benar.")]
    [TestCase("Education", "5", "data ini sudah tercatat seperti itu")]
    [TestCase("Education", "77", "pilihan ini tidak ada dalam daftar kode")]
    [TestCase("Name", "", "tidak boleh kosong")]
    public async Task A_wrong_value_is_said_at_the_field_and_nothing_is_kept(string element, string value, string sentence)
    {
        var page = await RefusedAsync($"{New}?elemen={element}", sentence, ("nilai", value));

        Assert.That(page.QuerySelector(".field--error .field__error")!.TextContent, Does.Contain(sentence));
        Assert.That(await ReportsAsync(), Is.Empty);
    }

    [TestCase("31", "2", "2000", "bukan tanggal yang benar")]
    [TestCase("1", "1", "2030", "tidak boleh setelah hari ini")]
    public async Task A_wrong_date_keeps_what_was_typed(string day, string month, string year, string sentence)
    {
        var page = await RefusedAsync($"{New}?elemen=BirthDate", sentence, ("nilai", day), ("nilai-bulan", month), ("nilai-tahun", year));

        Assert.That(new[] { "nilai", "nilai-bulan", "nilai-tahun" }.Select(id => page.QuerySelector($"#{id}")!.GetAttribute("value")), Is.EqualTo(new[] { day, month, year }));
    }

    [TestCase("8")]
    [TestCase("08")]
    [TestCase("Agustus")]
    [TestCase("agu")]
    public async Task A_month_is_a_number_or_a_word(string month)
    {
        await StepAsync($"{New}?elemen=BirthDate", $"{Draft}/1/alasan", ("nilai", "7"), ("nilai-bulan", month), ("nilai-tahun", "1981"));

        Assert.That(Values.New(await ItemAsync()), Is.EqualTo("1981-08-07"));
    }

    [Test]
    public async Task What_may_be_empty_can_be_emptied()
    {
        Head.NameSuffix = "S.H.";
        await Db.SaveChangesAsync();

        await StepAsync($"{New}?elemen=NameSuffix", $"{Draft}/1/alasan", ("kosongkan", "true"));

        var item = await ItemAsync();
        Assert.That((Values.Old(item), Values.New(item)), Is.EqualTo(("S.H.", (string?)null)));
    }

    [TestCase("", "/layanan-mandiri/kontak/nomor-hp")]
    [TestCase("&anggota=3", "/layanan-mandiri/kontak/nomor-hp?anggota=3")]
    public async Task Contacts_need_no_report(string who, string address)
    {
        using var answer = await Browser.GetAsync($"{New}?elemen=Phone{who}");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(address));
    }

    [TestCase("kelahiran", "Surat keterangan lahir")]
    [TestCase("kematian", "Surat kematian")]
    [TestCase("perkawinan", "Buku nikah")]
    [TestCase("anggota", "Kartu Keluarga lama")]
    public async Task An_event_begins_with_the_evidence_to_prepare(string kind, string evidence)
    {
        var page = await Browser.OpenAsync($"{New}?jenis={kind}");

        Assert.That(page.Words(), Does.Contain(evidence));
        Assert.That(page.QuerySelector("main form button")!.TextContent, Is.EqualTo("Mulai"));
    }

    [Test]
    public async Task A_death_may_be_told_of_anyone_else_on_the_card_but_by_nobody_of_themselves()
    {
        var browser = await BrowserOfAsync(Wife);

        var page = await browser.OpenAsync($"{New}?jenis=kematian");

        Assert.That(page.QuerySelectorAll("input[name=siapa]").Select(choice => choice.GetAttribute("value")), Is.EqualTo(new[] { "1", "3" }));
    }

    [Test]
    public async Task Whom_an_event_is_about_must_be_chosen_from_those_allowed()
    {
        await RefusedAsync($"{New}?jenis=kematian", "Pilih dulu siapa orangnya.");
        await RefusedAsync($"{New}?jenis=kematian", "Pilih dulu siapa orangnya.", ("siapa", "saya"));

        Assert.That(await ReportsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_second_tap_on_begin_makes_no_second_event()
    {
        await StepAsync($"{New}?jenis=kelahiran", $"{Draft}/1/isian/1");
        await StepAsync($"{New}?jenis=kelahiran", $"{Draft}/1/isian/1");

        Assert.That((await ReportsAsync()).Single().Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Only_the_heads_of_a_family_move_it()
    {
        var grown = await Village.ResidentAsync("9999991504000005", "BAGUS", Family, FamilyRelations.Child, son => (son.BirthDate, son.MaritalStatus) = (new DateOnly(2000, 4, 15), 1));
        var browser = await BrowserOfAsync(grown);

        var page = await browser.OpenAsync($"{New}?jenis=pindah-dalam-desa");

        Assert.That(page.Words(), Does.Contain("dilaporkan oleh kepala keluarga atau pasangannya"));
        Assert.That(page.QuerySelector("main form"), Is.Null);
    }

    private async Task<List<string>> ElementsAsync(string handle) =>
        [.. (await Browser.OpenAsync($"{New}?anggota={handle}")).QuerySelectorAll(".choices a").Select(link => link.GetAttribute("href")!.Split("elemen=")[1].Split('&')[0])];
}
