using AngleSharp.Dom;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.FamilyCard;

public sealed class FamilyCardPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/kartu-keluarga";
    private Family _family = null!;
    private Resident _head = null!;
    private Resident _wife = null!;
    private Resident _child = null!;

    [SetUp]
    public async Task MakeFamily()
    {
        _family = await Village.FamilyAsync();
        _child = await Village.ResidentAsync(null, "PUTRA SANTOSO", _family, FamilyRelations.Child, person => (person.BirthDate, person.MaritalStatus) = (new DateOnly(2015, 6, 1), 1));
        _wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", _family, FamilyRelations.Wife, person => (person.Sex, person.NameSuffix) = (2, "S.Pd."));
        _head = await Village.ResidentAsync("9999991201800001", "BUDI SANTOSO", _family);
    }

    [Test]
    public async Task Anonymous_is_led_to_sign_in([Values("", "/tampilkan", "/anggota/1")] string path)
    {
        using var answer = await Browser.GetAsync(Address + path);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task An_activation_PIN_opens_the_PIN_page_only([Values("", "/tampilkan", "/anggota/1")] string path)
    {
        await Village.SignInAsync(Browser, _head, mustChangePin: true);

        using var answer = await Browser.GetAsync(Address + path);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task Members_stand_in_the_order_of_the_card_with_its_columns()
    {
        await Village.SignInAsync(Browser, _head);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(Names(page), Is.EqualTo(new[] { "1. BUDI SANTOSO (Anda)", "2. SITI AMINAH, S.Pd.", "3. PUTRA SANTOSO" }));
        var wife = Member(page, 2);
        Assert.Multiple(() =>
        {
            Assert.That(wife.QuerySelectorAll("dt").Select(label => label.Words()), Is.EqualTo(new[]
            {
                "NIK", "Tempat, tanggal lahir", "Agama", "Pendidikan", "Jenis pekerjaan", "Golongan darah", "Status perkawinan", "Tanggal perkawinan/perceraian",
                "Status hubungan dalam keluarga (SHDK)", "Kewarganegaraan", "Nomor paspor", "Nomor KITAP", "Nama ayah", "Nama ibu",
            }));
            Assert.That(wife.Fact("Tempat, tanggal lahir"), Is.EqualTo("BANJAR SARI, 12 Januari 1980"));
            Assert.That(wife.Fact("Nama ayah"), Is.EqualTo("SUTRISNO"));
            Assert.That(Member(page, 3).QuerySelector("p").Words(), Is.EqualTo("Anak, Laki-laki, 11 tahun"));
            Assert.That(Member(page, 3).Fact("NIK"), Does.StartWith("Belum ada NIK"));
            Assert.That(page.Fact("Nama kepala keluarga"), Is.EqualTo("BUDI SANTOSO"));
        });
    }

    [Test]
    public async Task Numbers_are_masked_and_nothing_beyond_the_paper_is_told()
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        _wife.Disability = cipher.Seal(nameof(Resident), nameof(Resident.Disability), _wife.Id, "3");
        _wife.Phone = cipher.Seal(nameof(Resident), nameof(Resident.Phone), _wife.Id, "+6281200000002");
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _head);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.DocumentElement.OuterHtml, Does.Not.Match("[0-9]{12}"));
        Assert.That(page.Body!.TextContent, Does.Not.Contain("KARTINAH").And.Not.Contain("Disabilitas").And.Not.Contain("SEMENTARA-"));
        Assert.That(page.Title, Is.EqualTo("Kartu Keluarga – Layanan Mandiri Desa Banjar Sari"));
    }

    [Test]
    public async Task A_person_on_no_card_is_told_what_to_do()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT"));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector(".empty").Words(), Does.StartWith("Anda belum tercatat pada Kartu Keluarga (KK) mana pun"));
    }

    [Test]
    public async Task A_family_without_number_says_so()
    {
        var family = await Village.FamilyAsync(null);
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT", family));

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.Fact("Nomor KK"), Is.EqualTo("Belum ada Nomor KK"));
    }

    [Test]
    public async Task Another_family_is_nowhere_on_the_page([Values("id", "familyId", "anggota", "kk")] string name)
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999990507750003", "RAHMAT HIDAYAT", await Village.FamilyAsync("9999990202110002")));

        var page = await Browser.GetPageAsync($"{Address}?{name}={_family.Id}");

        Assert.That(Names(page), Is.EqualTo(new[] { "1. RAHMAT HIDAYAT (Anda)" }));
    }

    [Test]
    public async Task Who_left_the_card_is_gone_at_once()
    {
        await Village.SignInAsync(Browser, _head);
        await Browser.GetPageAsync(Address);

        _child.FamilyId = (await Village.FamilyAsync("9999990202110002")).Id;
        await Db.SaveChangesAsync();

        Assert.That(Names(await Browser.GetPageAsync(Address)), Has.Count.EqualTo(2));
    }

    [TestCase(ResidentStates.Dead)]
    [TestCase(ResidentStates.MovedOut)]
    [TestCase(ResidentStates.NotValid)]
    public async Task Who_died_or_moved_is_not_on_the_card(int state)
    {
        _child.State = state;
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _head);

        Assert.That(Names(await Browser.GetPageAsync(Address)), Has.None.Contains("PUTRA"));
    }

    [Test]
    public async Task A_protected_member_shows_no_name_and_no_data()
    {
        _head.HiddenFromFamily = true;
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _wife);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(Names(page)[0], Is.EqualTo("1. Anggota dilindungi"));
        Assert.That(page.Body!.TextContent, Does.Not.Contain("BUDI SANTOSO"));
        Assert.That(Member(page, 1).QuerySelectorAll("dl, form, a"), Is.Empty);
        Assert.That(page.Fact("Nama kepala keluarga"), Is.EqualTo("Belum tercatat"));
    }

    [Test]
    public async Task A_protected_member_sees_their_own_data()
    {
        _wife.HiddenFromFamily = true;
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _wife);

        Assert.That(Names(await Browser.GetPageAsync(Address)), Has.Member("2. SITI AMINAH, S.Pd. (Anda)"));
    }

    [Test]
    public async Task The_head_may_propose_changes_of_everyone_an_adult_member_only_of_children()
    {
        await Village.SignInAsync(Browser, _head);
        var asHead = await Browser.GetPageAsync(Address);
        var other = NewBrowser();
        await Village.SignInAsync(other, _wife);
        var asWife = await other.GetPageAsync(Address);

        Assert.That(Links(asHead, "lapor/baru?anggota="), Is.EqualTo(new[] { "baru", "2", "3" }));
        Assert.That(Links(asWife, "lapor/baru?anggota="), Is.EqualTo(new[] { "baru", "3" }));
    }

    [Test]
    public async Task An_own_open_report_about_a_member_is_linked()
    {
        AddReport("LPR-2026-000001-X", _head, _child);
        AddReport("LPR-2026-000002-X", _wife, _wife);
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, _head);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(Member(page, 3).QuerySelector("a[href='/layanan-mandiri/lapor/LPR-2026-000001-X']").Words(), Does.StartWith("sedang diperiksa Laporan Anda"));
        Assert.That(page.DocumentElement.OuterHtml, Does.Not.Contain("LPR-2026-000002-X"));
    }

    [Test]
    public async Task Twelve_members_all_stand_there()
    {
        for (var child = 1; child <= 9; child++)
            await Village.ResidentAsync(null, $"ANAK KE {child}", _family, FamilyRelations.Child, person => person.BirthDate = new DateOnly(2000 + child, 1, 1));
        await Village.SignInAsync(Browser, _head);

        Assert.That(Names(await Browser.GetPageAsync(Address)), Has.Count.EqualTo(12));
    }

    [Test]
    public async Task A_look_at_the_card_writes_nothing()
    {
        await Village.SignInAsync(Browser, _head);
        var before = await StoreDump.ReadAsync(Db);

        await Browser.GetPageAsync(Address);

        Assert.That(await StoreDump.ReadAsync(Db), Is.EqualTo(before));
        Assert.That(Db.AccessLog.Count(), Is.Zero);
    }

    private static List<string> Names(IParentNode page) => [.. page.QuerySelectorAll("section.card > h3").Select(name => name.Words())];

    private static IElement Member(IParentNode page, int position) => page.QuerySelector($"section[aria-labelledby=anggota-{position}]")!;

    private static IEnumerable<string> Links(IParentNode page, string to) =>
        page.QuerySelectorAll($"a[href*='{to}']").Select(link => link.GetAttribute("href")!.Split('=')[1]);

    private void AddReport(string reference, Resident reporter, Resident subject)
    {
        var report = new ChangeReport { Id = Guid.CreateVersion7(), Reference = reference, ReporterResidentId = reporter.Id, State = ChangeReportStates.Checking };
        report.Items.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = report.Id, Ordinal = 1, SubjectResidentId = subject.Id, Element = nameof(Resident.Education), State = ChangeItemStates.Waiting });
        Db.ChangeReports.Add(report);
    }
}
