using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.SignIn;
using BanjarSari.Tests.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace BanjarSari.Tests.Register;

/// <summary>The main job of the product in one go: a population file, a PIN, the first sign-in, the record, both prints.</summary>
public sealed class PopulationFileToPrintTests : SignInTest
{
    private const string Ahlul = "5201142005716996";
    private const string OwnPin = "605318";

    [Test]
    public async Task A_person_of_the_file_signs_in_reads_and_prints()
    {
        Assert.That(await ImportAsync(), Is.Zero);
        var pin = await IssueAsync("AHLUL");

        using (var first = await SignInAsync(Browser, Ahlul, pin))
            Assert.That(first.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
        using (var early = await Browser.GetAsync("/layanan-mandiri/profil"))
            Assert.That(early.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"), "the activation PIN opens nothing else");
        var page = await Browser.OpenAsync("/layanan-mandiri/pin");
        using (var changed = await Browser.SendAsync(page, "main form", ("pinBaru", OwnPin), ("ulangiPinBaru", OwnPin)))
            Assert.That(changed.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/"));

        var profile = (await Browser.OpenAsync("/layanan-mandiri/profil")).Body.Words();
        Assert.That(profile, Does.Contain("20 Mei 1970").And.Contain("Tukang batu").And.Contain("Impor: data OpenSID").And.Not.Contain(Ahlul));
        Assert.That(await PrintAsync("biodata"), Does.Contain("AHLUL").And.Contain(Ahlul).And.Contain("TUKANG BATU"));
        Assert.That(await PrintAsync("kartu-keluarga"), Does.Contain("ADINI SEPTIA LISTA").And.Contain("AHMAD HABIB").And.Contain("5201140104126994"));
        Assert.That(await Db.PrintRecords.CountAsync(), Is.EqualTo(2));
    }

    private async Task<int> ImportAsync()
    {
        var verb = Services.GetServices<ICommandVerb>().Single(verb => verb.Name == "import-residents");
        return await verb.RunAsync([Path.Combine(AppContext.BaseDirectory, "Data", "contoh_penduduk.xlsx")], TextWriter.Null, TextWriter.Null, CancellationToken.None);
    }

    private async Task<string> IssueAsync(string name)
    {
        var person = await Db.Residents.AsNoTracking().SingleAsync(resident => resident.Name == name);
        var options = new IssuePinOptions { ResidentIds = [person.Id], IdentityCheck = "KTP-el" };
        var issue = await NewScope().ServiceProvider.GetRequiredService<PinIssueService>().IssueAsync(options, ActingPerson.Command("issue-pin"));
        return issue.Issued.Single().Pin;
    }

    private async Task<string> PrintAsync(string name)
    {
        using var answer = await Browser.GetAsync($"/layanan-mandiri/{name}.pdf");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), name);
        using var file = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        return string.Join(' ', file.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
