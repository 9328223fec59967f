using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Aid;

public sealed class AidPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/bantuan";
    private readonly Household _household = new() { Id = Guid.CreateVersion7(), Number = "RT-0001" };
    private readonly Group _group = new() { Id = Guid.CreateVersion7(), Code = "KT-1", Name = "Tani Makmur", Kind = "kelompok tani" };
    private Family _family = null!;
    private Resident _resident = null!;

    [SetUp]
    public async Task SignIn()
    {
        _family = await Village.FamilyAsync();
        Db.Households.Add(_household);
        Db.Groups.Add(_group);
        _resident = await Village.ResidentAsync("9999991201800001", family: _family, change: person => person.HouseholdId = _household.Id);
        await Village.SignInAsync(Browser, _resident);
    }

    [Test]
    public async Task Anonymous_is_led_to_sign_in()
    {
        using var answer = await NewBrowser().GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task An_activation_PIN_opens_the_PIN_page_only()
    {
        var browser = NewBrowser();
        await Village.SignInAsync(browser, _resident, mustChangePin: true);

        using var answer = await browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task All_four_targets_say_why_they_concern_me()
    {
        await MemberAsync(null, null);
        await AidAsync("PBI-JKN", 2023, resident: _resident.Id);
        await AidAsync("PKH", 2024, family: _family.Id);
        await AidAsync("BSPS", 2025, household: _household.Id);
        await AidAsync("Alsintan", 2026, group: _group.Id);

        var cards = (await Browser.GetPageAsync(Address)).QuerySelectorAll("section.card");

        Assert.That(cards.Select(card => $"{card.QuerySelector("p").Words()}: {card.QuerySelector("h2").Words()}"), Is.EqualTo(new[]
        {
            "Untuk kelompok Tani Makmur, Anda anggota: Alsintan", "Untuk rumah tangga Anda: BSPS", "Untuk keluarga Anda (KK): PKH", "Untuk Anda pribadi: PBI-JKN",
        }));
    }

    [Test]
    public async Task An_aid_tells_owner_funds_period_decision_and_what_was_handed_out()
    {
        await AidAsync("BLT Dana Desa 2026", 2026, family: _family.Id, change: (program, recipient) =>
        {
            (program.FundSource, program.Description, program.Decision, program.EndsOn) = (4, "Bantuan tunai bagi keluarga miskin.", "Berita acara Musdes 01/2026", new DateOnly(2026, 12, 31));
            recipient.DecidedOn = new DateOnly(2026, 1, 20);
            recipient.Disbursements.Add(Given(recipient, "Tahap 1", new DateOnly(2026, 3, 5), 900_000, null, delivered: true));
            recipient.Disbursements.Add(Given(recipient, "Tahap 2", new DateOnly(2026, 6, 5), 100_000, "beras 10 kg", delivered: true));
            recipient.Disbursements.Add(Given(recipient, "Tahap 3", new DateOnly(2026, 9, 5), 900_000, null, delivered: false));
            recipient.Disbursements.Add(Given(recipient, "Tahap 4", new DateOnly(2026, 12, 5), 900_000, null, delivered: false));
        });

        var card = (await Browser.GetPageAsync(Address)).QuerySelector("section.card")!;

        Assert.Multiple(() =>
        {
            Assert.That(card.QuerySelector(".tag").Words(), Is.EqualTo("disalurkan"));
            Assert.That(card.Words(), Does.Contain("Bantuan tunai bagi keluarga miskin."));
            Assert.That(card.Fact("Pemilik program"), Is.EqualTo("Pemerintah Desa"));
            Assert.That(card.Fact("Sumber dana"), Is.EqualTo("Dana Desa"));
            Assert.That(card.Fact("Masa program"), Is.EqualTo("1 Januari 2026 sampai 31 Desember 2026"));
            Assert.That(card.Fact("Dasar penetapan"), Is.EqualTo("Berita acara Musdes 01/2026"));
            Assert.That(card.Fact("Ditetapkan"), Is.EqualTo("20 Januari 2026"));
            Assert.That(card.Fact("Uang yang sudah diterima"), Is.EqualTo("Rp1.000.000"));
            Assert.That(card.QuerySelectorAll("tbody tr").Select(row => row.Words()), Is.EqualTo(new[]
            {
                "Tahap 4 5 Desember 2026 Rp900.000 direncanakan",
                "Tahap 3 5 September 2026 Rp900.000 direncanakan Tanggalnya sudah lewat. Tanyakan di kantor desa.",
                "Tahap 2 5 Juni 2026 Rp100.000 dan beras 10 kg sudah diterima",
                "Tahap 1 5 Maret 2026 Rp900.000 sudah diterima",
            }));
        });
    }

    [Test]
    public async Task A_stopped_aid_says_why_and_stands_last()
    {
        await AidAsync("PKH", 2026, family: _family.Id, change: (_, recipient) => (recipient.State, recipient.StoppedReason) = (AidStates.Stopped, "Anak sudah lulus sekolah."));
        await AidAsync("PBI-JKN", 2020, resident: _resident.Id);

        var cards = (await Browser.GetPageAsync(Address)).QuerySelectorAll("section.card");

        Assert.That(cards.Select(card => card.QuerySelector("h2").Words()), Is.EqualTo(new[] { "PBI-JKN", "PKH" }));
        Assert.That(cards[1].QuerySelector(".inset").Words(), Is.EqualTo("Dihentikan: Anak sudah lulus sekolah."));
    }

    [Test]
    public async Task Without_aid_the_page_says_whom_to_ask()
    {
        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector(".empty").Words(), Does.StartWith("Belum ada bantuan yang tercatat untuk Anda."));
    }

    [Test]
    public async Task Personal_aid_of_other_members_of_the_family_is_theirs_alone()
    {
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", _family, FamilyRelations.Wife);
        await AidAsync("Atensi", 2026, resident: wife.Id);

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelector(".empty"), Is.Not.Null);
        Assert.That(page.QuerySelector(".inset").Words(), Does.Contain("anggota keluarga lain tidak tampil di sini"));
    }

    [Test]
    public async Task Aid_of_other_families_households_and_groups_is_not_there([Values("id", "familyId", "residentId")] string name)
    {
        var (household, group) = (new Household { Id = Guid.CreateVersion7(), Number = "RT-0002" }, new Group { Id = Guid.CreateVersion7(), Code = "KT-2", Name = "Tani Lain", Kind = "kelompok tani" });
        Db.AddRange(household, group);
        var other = await Village.FamilyAsync("9999990202110002");
        await AidAsync("PKH", 2026, family: other.Id);
        await AidAsync("BSPS", 2026, household: household.Id);
        await AidAsync("Alsintan", 2026, group: group.Id);

        Assert.That((await Browser.GetPageAsync($"{Address}?{name}={other.Id}")).QuerySelector(".empty"), Is.Not.Null);
    }

    [Test]
    public async Task Without_family_and_household_only_the_own_aid_stands_there()
    {
        await AidAsync("PKH", 2026, family: _family.Id);
        await AidAsync("BSPS", 2026, household: _household.Id);
        await AidAsync("PBI-JKN", 2026, resident: _resident.Id);
        (_resident.FamilyId, _resident.HouseholdId) = (null, null);
        await Db.SaveChangesAsync();

        Assert.That(await ProgramsAsync(), Is.EqualTo(new[] { "PBI-JKN" }));
    }

    [Test]
    public async Task Of_a_groups_aid_only_what_came_during_the_membership_is_shown()
    {
        await MemberAsync(new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30));
        await AidAsync("Alsintan", 2026, group: _group.Id, change: (_, recipient) =>
        {
            recipient.Disbursements.Add(Given(recipient, "sebelum", new DateOnly(2026, 3, 31), 1, null, true));
            recipient.Disbursements.Add(Given(recipient, "pertama", new DateOnly(2026, 4, 1), 1, null, true));
            recipient.Disbursements.Add(Given(recipient, "terakhir", new DateOnly(2026, 6, 30), 1, null, true));
            recipient.Disbursements.Add(Given(recipient, "sesudah", new DateOnly(2026, 7, 1), 1, null, true));
        });

        var page = await Browser.GetPageAsync(Address);

        Assert.That(page.QuerySelectorAll("tbody th").Select(stage => stage.Words()), Is.EqualTo(new[] { "terakhir", "pertama" }));
        Assert.That(page.Fact("Uang yang sudah diterima"), Is.EqualTo("Rp2"));
    }

    [Test]
    public async Task A_former_member_does_not_see_aid_that_came_later()
    {
        await MemberAsync(new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31));
        await AidAsync("Alsintan", 2026, group: _group.Id, change: (_, recipient) => recipient.Disbursements.Add(Given(recipient, "Tahap 1", new DateOnly(2026, 3, 1), 1, null, true)));

        Assert.That(await ProgramsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_look_writes_nothing()
    {
        await AidAsync("PKH", 2026, family: _family.Id);
        var before = await StoreDump.ReadAsync(Db);

        await Browser.GetPageAsync(Address);

        Assert.That(await StoreDump.ReadAsync(Db), Is.EqualTo(before));
    }

    private async Task<IEnumerable<string>> ProgramsAsync() => (await Browser.GetPageAsync(Address)).QuerySelectorAll("section.card h2").Select(name => name.Words());

    private async Task MemberAsync(DateOnly? joined, DateOnly? left)
    {
        Db.GroupMembers.Add(new GroupMember { Id = Guid.CreateVersion7(), GroupId = _group.Id, ResidentId = _resident.Id, Position = "Anggota", JoinedOn = joined, LeftOn = left });
        await Db.SaveChangesAsync();
    }

    private async Task AidAsync(string name, int year, Guid? resident = null, Guid? family = null, Guid? household = null, Guid? group = null, Action<AidProgram, AidRecipient>? change = null)
    {
        var program = new AidProgram
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Target = resident is not null ? 1 : family is not null ? 2 : household is not null ? 3 : 4,
            FundSource = 1,
            Owner = "Pemerintah Desa",
            StartsOn = new DateOnly(year, 1, 1),
        };
        var recipient = new AidRecipient { Id = Guid.CreateVersion7(), ProgramId = program.Id, ResidentId = resident, FamilyId = family, HouseholdId = household, GroupId = group, State = AidStates.Delivered };
        change?.Invoke(program, recipient);
        Db.AddRange(program, recipient);
        await Db.SaveChangesAsync();
    }

    private static AidDisbursement Given(AidRecipient recipient, string stage, DateOnly on, long? amount, string? goods, bool delivered) =>
        new() { Id = Guid.CreateVersion7(), RecipientId = recipient.Id, Stage = stage, On = on, AmountRupiah = amount, Goods = goods, Delivered = delivered };
}
