using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Audit;

public sealed class AccessLogPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/jejak-akses";

    [Test]
    public async Task Anonymous_leads_to_sign_in()
    {
        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task With_no_looks_it_says_what_will_appear()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelector(".empty")!.TextContent, Does.Contain("Belum ada orang lain yang membuka data Anda."));
    }

    [Test]
    public async Task Shows_time_post_and_purpose_but_not_the_officers_name()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await LookAsync(me, ActorKind.Officer, null, "Rina Marlina", "Operator", "Melayani surat keterangan usaha");
        await Village.SignInAsync(Browser, me);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Contain("23 November 2026 pukul 10.00 WIB Operator Dilihat Melayani surat keterangan usaha"));
        Assert.That(page.Words(), Does.Not.Contain("Rina"));
    }

    [Test]
    public async Task A_family_member_is_named_by_relation()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        var wife = await Village.ResidentAsync("9999995503820002");
        await LookAsync(me, ActorKind.Resident, wife.Id, "Istri", "Anggota keluarga", "Menampilkan NIK");
        await Village.SignInAsync(Browser, me);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Contain("Anggota keluarga (Istri)"));
    }

    [Test]
    public async Task Looks_at_others_are_not_shown()
    {
        var other = await Village.ResidentAsync("9999990507750003");
        await LookAsync(other, ActorKind.Officer, null, "Rina", "Operator", "Rahasia orang lain");
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), Does.Not.Contain("Rahasia"));
    }

    [Test]
    public async Task Own_looks_and_prints_stand_apart()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await LookAsync(me, ActorKind.Resident, me.Id, "warga", "Warga", "Menampilkan NIK sendiri");
        Db.PrintRecords.Add(new PrintRecord { Id = Guid.CreateVersion7(), Code = "7KQ4-M2XP-9TRD", Kind = "kartu-keluarga", ResidentId = me.Id, HolderInitials = "B.S.", PrintedAt = TestClock.Start.UtcDateTime });
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, me);

        var others = await Browser.OpenAsync(Address);
        var own = await Browser.OpenAsync($"{Address}?oleh=saya");

        Assert.That(others.Words(), Does.Not.Contain("Menampilkan NIK sendiri").And.Not.Contain("7KQ4"));
        Assert.That(own.Words(), Does.Contain("Menampilkan NIK sendiri").And.Contain("Salinan Kartu Keluarga 7KQ4-M2XP-9TRD berlaku"));
    }

    [TestCase("", "Halaman 1 dari 2", 20)]
    [TestCase("?halaman=2", "Halaman 2 dari 2", 5)]
    [TestCase("?halaman=99", "Halaman 2 dari 2", 5)]
    [TestCase("?halaman=-1", "Halaman 1 dari 2", 20)]
    public async Task Many_looks_are_paged_newest_first(string query, string where, int rows)
    {
        var me = await Village.ResidentAsync("9999991201800001");
        for (var i = 1; i <= 25; i++)
            Db.AccessLog.Add(Entry(me, ActorKind.Officer, null, "Rina", "Operator", $"Keperluan {i:00}"));
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, me);

        var page = await Browser.OpenAsync(Address + query);

        Assert.That(page.QuerySelector(".pager")!.TextContent, Does.Contain(where));
        Assert.That(page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(rows));
    }

    [Test]
    public async Task Looking_at_the_trail_writes_nothing()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        await Browser.OpenAsync(Address);

        Assert.That(Db.AccessLog.Count() + Db.Processes.Count(), Is.Zero);
    }

    private async Task LookAsync(Resident subject, ActorKind kind, Guid? actor, string name, string post, string purpose)
    {
        Db.AccessLog.Add(Entry(subject, kind, actor, name, post, purpose));
        await Db.SaveChangesAsync();
    }

    private static AccessLogEntry Entry(Resident subject, ActorKind kind, Guid? actor, string name, string post, string purpose) => new()
    {
        Id = Guid.CreateVersion7(),
        At = TestClock.Start.UtcDateTime,
        SubjectResidentId = subject.Id,
        Action = AccessActions.Viewed,
        ActorKind = kind,
        ActorResidentId = actor,
        ActorName = name,
        ActorPost = post,
        Purpose = purpose,
        RequestId = "uji",
    };
}
