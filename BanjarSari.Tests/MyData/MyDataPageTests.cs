using System.Net;
using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using BanjarSari.Tests.Documents;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.MyData;

public sealed class MyDataPageTests : HostTest
{
    private const string Address = "/layanan-mandiri/data-saya";
    private const string MyNik = "9999991201800001";

    [Test]
    public async Task Anonymous_leads_to_sign_in()
    {
        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task Without_a_recent_PIN_it_is_asked_and_nothing_is_sent()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync(MyNik));
        var page = await Browser.GetPageAsync(Address);
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var get = await Browser.GetAsync(Address);
        using var post = await Browser.SubmitAsync(page.QuerySelector("form[action$='handler=Json']"));

        Assert.That(get.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin"));
        Assert.That(post.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin"));
        Assert.That(await Db.Processes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Looking_at_the_page_writes_nothing_and_taking_a_copy_is_an_act_and_a_look()
    {
        var me = await Village.ResidentAsync(MyNik);
        await Village.SignInAsync(Browser, me);
        var page = await Browser.GetPageAsync(Address);
        Assert.That(await Db.Processes.CountAsync() + await Db.AccessLog.CountAsync(), Is.Zero);

        using var answer = await Browser.SubmitAsync(page.QuerySelector("form[action$='handler=Json']"));

        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("data-saya.json"));
        Assert.That(answer.Headers.CacheControl!.NoStore);
        Assert.That((await Db.Processes.Include(row => row.Events).SingleAsync(row => row.Kind == ProcessKinds.DataCopied)).Events.Single().ResidentId, Is.EqualTo(me.Id));
        Assert.That(await Db.AccessLog.SingleAsync(), Has.Property("Action").EqualTo(AccessActions.Exported).And.Property("Channel").EqualTo("layanan-mandiri"));
    }

    [Test]
    public async Task The_copy_holds_everything_about_As_and_the_PDF_says_it_in_words()
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, DemoVillage.Smallest);
        var me = await ResidentOfAsync(MyNik);
        Db.AccessLog.Add(Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, me.Id, "Melayani surat", Officer));
        Db.AccessLog.Add(Services.GetRequiredService<OfficerLooks>().Entry(AccessActions.Viewed, me.Id, "Perkara rahasia", Officer, ConfidentialLooks.ProtectedCase));
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, me);

        using var copy = JsonDocument.Parse(await TakeAsync("Json"));
        var root = copy.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("version").GetInt32(), Is.EqualTo(1));
            Assert.That(ElementOf(root, nameof(Resident.Nik)), Is.EqualTo(MyNik));
            Assert.That(root.GetProperty("family").GetProperty("members").GetArrayLength(), Is.GreaterThan(2));
            foreach (var list in (string[])["history", "reports", "services", "aid", "looks"])
                Assert.That(root.GetProperty(list).GetArrayLength(), Is.Positive, list);
            Assert.That(root.GetProperty("reports")[0].GetProperty("items")[0].GetProperty("aboutMe").GetBoolean());
            Assert.That(root.GetRawText(), Does.Contain("Melayani surat").And.Not.Contain("Perkara rahasia").And.Not.Contain("Rina"));
            Assert.That(root.GetProperty("account").GetProperty("sessions").GetArrayLength(), Is.Positive);
        });

        var pdf = await TakeAsync("Pdf");
        Assert.That(PdfReading.Flat(pdf), Does.Contain("SemuadatatentangAndadalamregisterdesa").And.Contain(MyNik).And.Contain("Melayanisurat").And.Not.Contain("Perkararahasia"));
        Assert.That(PdfReading.Tags(pdf), Does.ContainKey("Table").And.ContainKey("H1"));
    }

    [Test]
    public async Task Nothing_of_another_person_is_in_it_but_name_and_relation()
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, DemoVillage.Smallest);
        var me = await ResidentOfAsync(MyNik);
        var wife = await Db.Residents.AsNoTracking().SingleAsync(row => row.FamilyId == me.FamilyId && row.FamilyRelation == FamilyRelations.Wife);
        await Village.SignInAsync(Browser, me);

        var json = System.Text.Encoding.UTF8.GetString(await TakeAsync("Json"));

        Assert.That(json, Does.Contain(wife.Name));
        Assert.That(json, Does.Not.Contain("9999995503820002").And.Not.Contain(wife.Id.ToString()).And.Not.Contain($"\"{wife.BirthDate:yyyy-MM-dd}\""));
    }

    [Test]
    public async Task A_protected_member_is_not_even_named()
    {
        var family = await Village.FamilyAsync();
        var me = await Village.ResidentAsync(MyNik, family: family);
        await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife, row => row.HiddenFromFamily = true);
        await Village.SignInAsync(Browser, me);

        var json = System.Text.Encoding.UTF8.GetString(await TakeAsync("Json"));

        Assert.That(json, Does.Not.Contain("SITI").And.Contain("Anggota dilindungi"));
    }

    [Test]
    public async Task More_than_six_an_hour_are_refused_with_a_page_that_says_when()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync(MyNik));
        for (var copy = 0; copy < 6; copy++)
            await TakeAsync("Json");
        var page = await Browser.GetPageAsync(Address);

        using var answer = await Browser.SubmitAsync(page.QuerySelector("form[action$='handler=Pdf']"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(answer.Headers.RetryAfter, Is.Not.Null);
        Assert.That((await answer.PageAsync()).QuerySelector(".banner").Words(), Does.Contain("Dalam satu jam paling banyak 6 salinan dapat diunduh. Coba lagi 60 menit lagi."));
        Assert.That(await Db.Processes.CountAsync(row => row.Kind == ProcessKinds.DataCopied), Is.EqualTo(6));
    }

    [Test]
    public async Task Home_profile_and_trail_lead_to_it()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync(MyNik));

        foreach (var from in (string[])[SignInPaths.Home, "/layanan-mandiri/profil", "/layanan-mandiri/jejak-akses"])
            Assert.That((await Browser.GetPageAsync(from)).QuerySelector($"main a[href='{Address}']"), Is.Not.Null, from);
    }

    private static ActingPerson Officer => new() { Kind = ActorKind.Officer, Name = "Rina", Post = "Operator", Channel = "loket", RequestId = "uji" };

    private static string? ElementOf(JsonElement root, string key) =>
        root.GetProperty("elements").EnumerateArray().Single(element => element.GetProperty("key").GetString() == key).GetProperty("value").GetString();

    private async Task<Resident> ResidentOfAsync(string nik)
    {
        var index = Services.GetRequiredService<BanjarSari.SelfService.Security.BlindIndex>().OfNik(nik);
        return await Db.Residents.SingleAsync(row => row.NikIndex == index);
    }

    private async Task<byte[]> TakeAsync(string format)
    {
        var page = await Browser.GetPageAsync(Address);
        using var answer = await Browser.SubmitAsync(page.QuerySelector($"form[action$='handler={format}']"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
