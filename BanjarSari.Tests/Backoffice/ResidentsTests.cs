using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Backoffice;

public sealed class ResidentsTests : OfficerApiTest
{
    private const string Nik = "9999991201800001";
    private const string Kk = "9999990101100001";

    [TestCase("budi", true)]
    [TestCase("BUDI SANT", true)]
    [TestCase("budi  sant", true)]
    [TestCase("santoso", false)]
    [TestCase("bx", false)]
    public async Task A_name_is_found_by_its_beginning_however_it_is_typed(string query, bool found)
    {
        await ResidentAsync(name: "Budi Santoso");
        await ResidentAsync("9999990507750003", "Citra Dewi");
        var hits = await (await AsAsync("operator")).GetJsonAsync("residents?query=" + Uri.EscapeDataString(query));

        Assert.That(hits.GetProperty("items").Texts("name"), Is.EqualTo(found ? new[] { "Budi Santoso" } : []));
    }

    [Test]
    public async Task A_name_that_changed_is_found_by_the_new_one()
    {
        var person = await ResidentAsync();
        person.Name = "Aji Saka";
        await Db.SaveChangesAsync();

        Assert.That((await (await AsAsync("operator")).GetJsonAsync("residents?query=aji")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Hits_are_masked_and_leave_no_trace()
    {
        await ResidentAsync(family: await Village.FamilyAsync());
        var browser = await AsAsync("verifikator");
        var hit = (await browser.GetJsonAsync("residents?query=budi")).GetProperty("items")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(hit.Text("nik"), Is.EqualTo("9999••••••••0001"));
            Assert.That(hit.Text("kkNumber"), Is.EqualTo("9999••••••••0001"));
            Assert.That(hit.GetProperty("birthYear").GetInt32(), Is.EqualTo(1980));
            Assert.That(hit.ToString(), Does.Not.Contain("1980-01-12"));
            Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task Pages_follow_one_another()
    {
        for (var i = 1; i <= 5; i++)
            await ResidentAsync($"999999120180000{i}", $"BUDI {i}");
        var browser = await AsAsync("operator");
        var first = await browser.GetJsonAsync("residents?query=budi&take=3");
        var second = await browser.GetJsonAsync("residents?query=budi&take=3&skip=3");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.GetProperty("more").GetBoolean(), Is.True);
            Assert.That(second.GetProperty("more").GetBoolean(), Is.False);
            Assert.That(first.GetProperty("items").Texts("name").Concat(second.GetProperty("items").Texts("name")), Is.EqualTo(new[] { "BUDI 1", "BUDI 2", "BUDI 3", "BUDI 4", "BUDI 5" }));
        }
    }

    [TestCase("", "Tulis paling sedikit 2 huruf")]
    [TestCase("b", "Tulis paling sedikit 2 huruf")]
    [TestCase("9999991201800001", "NIK dan Nomor KK tidak dicari lewat kolom nama")]
    public async Task What_is_no_name_is_refused_in_words(string query, string sentence)
    {
        using var answer = await (await AsAsync("operator")).GetAsync(JsonExtensions.Api + "residents?query=" + query);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await answer.JsonAsync()).Text("detail"), Does.StartWith(sentence));
    }

    [Test]
    public async Task A_number_finds_exactly_one_and_the_person_reads_of_it()
    {
        var person = await ResidentAsync();
        await ResidentAsync("9999990507750003", "WARGA LAIN");
        var (status, hits) = await (await AsAsync("operator")).PostJsonAsync("residents/search", new { nik = Nik });
        var look = await Db.AccessLog.SingleAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(hits.GetProperty("items").Texts("name"), Is.EqualTo(new[] { "BUDI SANTOSO" }));
            Assert.That((look.SubjectResidentId, look.ActorPost, look.Purpose), Is.EqualTo((person.Id, "Operator Pelayanan", "Pencarian dengan NIK")));
        }
    }

    [Test]
    public async Task A_card_finds_its_family()
    {
        var family = await Village.FamilyAsync(Kk);
        await ResidentAsync(family: family);
        await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        var (_, hits) = await (await AsAsync("operator")).PostJsonAsync("residents/search", new { kkNumber = Kk });

        Assert.That(hits.GetProperty("items").Texts("name"), Is.EqualTo(new[] { "BUDI SANTOSO", "SITI AMINAH" }));
        Assert.That(await Db.AccessLog.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_number_that_nobody_has_finds_nobody()
    {
        var (status, hits) = await (await AsAsync("operator")).PostJsonAsync("residents/search", new { nik = "9999991111111111" });

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(hits.GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [TestCase("123", null)]
    [TestCase(null, "x")]
    [TestCase(null, null)]
    [TestCase(Nik, Kk)]
    [TestCase("' OR 1=1 --", null)]
    public async Task What_is_no_number_is_refused_in_words(string? nik, string? kkNumber)
    {
        var (status, problem) = await (await AsAsync("operator")).PostJsonAsync("residents/search", new { nik, kkNumber });

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.Text("detail"), Is.EqualTo("Isi satu nomor saja, NIK atau Nomor KK: 16 angka, tidak diawali 0."));
    }

    [Test]
    public async Task An_area_officer_finds_only_the_own_area_and_unmasks_nobody()
    {
        var (own, other) = await AreasAsync();
        var near = await ResidentAsync(rt: own);
        await ResidentAsync("9999990507750003", "BUDI LAIN", other);
        await Staff.OfficerAsync("wilayah", change: officer => officer.RtId = own.Id);
        var browser = await AsAsync("wilayah");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await browser.GetJsonAsync("residents?query=budi")).GetProperty("items").Texts("name"), Is.EqualTo(new[] { "BUDI SANTOSO" }));
            Assert.That((await browser.PostJsonAsync("residents/search", new { nik = "9999990507750003" })).Json.GetProperty("items").GetArrayLength(), Is.Zero);
            Assert.That((await browser.PostJsonAsync($"residents/{near.Id}/unmask", new { purpose = "Mencocokkan KTP" })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        }
    }

    [TestCase("operator")]
    [TestCase("verifikator")]
    [TestCase("kades")]
    public async Task Numbers_are_shown_for_a_purpose_that_the_person_reads(string role)
    {
        var person = await ResidentAsync(family: await Village.FamilyAsync());
        var (status, numbers) = await (await AsAsync(role)).PostJsonAsync($"residents/{person.Id}/unmask", new { purpose = "Mencocokkan KTP-el di loket" });
        var look = await Db.AccessLog.SingleAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((numbers.Text("nik"), numbers.Text("kkNumber"), numbers.Text("motherName")), Is.EqualTo((Nik, Kk, "KARTINAH")));
            Assert.That((look.SubjectResidentId, look.Action, look.Purpose), Is.EqualTo((person.Id, AccessActions.Revealed, "Mencocokkan KTP-el di loket")));
        }
    }

    [TestCase("")]
    [TestCase("ktp")]
    [TestCase("Mencocokkan 9999991201800001")]
    [TestCase("Mencocokkan 9999 9912 0180 0001")]
    public async Task Without_a_fit_purpose_nothing_is_shown_and_nothing_is_written(string purpose)
    {
        var person = await ResidentAsync();
        var (status, problem) = await (await AsAsync("operator")).PostJsonAsync($"residents/{person.Id}/unmask", new { purpose });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.ToString(), Does.Not.Contain(Nik));
            Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task An_account_tied_to_nobody_looks_but_unmasks_nobody()
    {
        var person = await ResidentAsync();
        var browser = await AsAsync("operator", linked: false);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await browser.GetJsonAsync("residents?query=budi")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
            Assert.That((await browser.PostJsonAsync($"residents/{person.Id}/unmask", new { purpose = "Mencocokkan KTP" })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        }
    }

    [Test]
    public async Task Nobody_unknown_is_unmasked() =>
        Assert.That((await (await AsAsync("operator")).PostJsonAsync($"residents/{Guid.NewGuid()}/unmask", new { purpose = "Mencocokkan KTP" })).Status, Is.EqualTo(HttpStatusCode.NotFound));
}
