using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Officers;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Evidence;

/// <summary>Evidence as officers open it.</summary>
public sealed class EvidenceControllerTests : EvidenceTest
{
    private const string Files = "/umbraco/selfservice/api/v1/evidence/";

    [Test]
    public async Task The_photo_is_shown_the_PDF_saved_and_the_owner_sees_both_looks()
    {
        var (photo, pdf) = await SentAsync();
        var officer = await OfficerAsync(OfficerRoles.Verifier);

        using var shown = await officer.GetAsync(Files + photo);
        using var saved = await officer.GetAsync(Files + pdf);

        var looks = await Db.AccessLog.OrderBy(look => look.Sequence).ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That((shown.StatusCode, shown.Content.Headers.ContentType!.ToString(), shown.Content.Headers.ContentDisposition!.DispositionType), Is.EqualTo((HttpStatusCode.OK, "image/jpeg", "inline")));
            Assert.That((saved.StatusCode, saved.Content.Headers.ContentType!.ToString(), saved.Content.Headers.ContentDisposition!.DispositionType), Is.EqualTo((HttpStatusCode.OK, "application/pdf", "attachment")));
            foreach (var answer in (HttpResponseMessage[])[shown, saved])
            {
                Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("sandbox; default-src 'none';"));
                Assert.That(answer.Headers.CacheControl!.NoStore);
                Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            }

            Assert.That(looks.Select(look => (look.SubjectResidentId, look.Action, look.ActorKind, look.ActorPost)), Is.All.EqualTo((Owner.Id, AccessActions.Viewed, ActorKind.Officer, "Kepala Seksi Pelayanan")));
            Assert.That(looks[0].Purpose, Does.StartWith("Memeriksa bukti laporan LPR-"));
            Assert.That(looks, Has.Count.EqualTo(2));
        });
    }

    [TestCase(OfficerRoles.Operator, HttpStatusCode.OK)]
    [TestCase(OfficerRoles.VillageHead, HttpStatusCode.OK)]
    [TestCase(OfficerRoles.Editor, HttpStatusCode.Forbidden)]
    [TestCase(OfficerRoles.Auditor, HttpStatusCode.Forbidden)]
    [TestCase(OfficerRoles.Admin, HttpStatusCode.Forbidden)]
    public async Task Only_who_may_see_residents_sees_their_evidence(string role, HttpStatusCode status)
    {
        var (photo, _) = await SentAsync();
        var officer = await OfficerAsync(role);

        using var answer = await officer.GetAsync(Files + photo);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(await Db.AccessLog.CountAsync(), Is.EqualTo(status == HttpStatusCode.OK ? 1 : 0));
    }

    [Test]
    public async Task Strangers_and_residents_do_not_get_in()
    {
        var (photo, _) = await SentAsync();

        using var stranger = await NewBrowser().GetAsync(Files + photo);
        using var owner = await Browser.GetAsync(Files + photo);

        Assert.That((stranger.StatusCode, owner.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task A_draft_is_not_looked_into_and_neither_is_another_area()
    {
        var draft = await UploadAsync();
        var officer = await OfficerAsync(OfficerRoles.Verifier);
        var elsewhere = await OfficerAsync(OfficerRoles.Area);

        using var unsent = await officer.GetAsync(Files + draft);
        Item.State = ChangeItemStates.Waiting;
        await Db.SaveChangesAsync();
        using var outside = await elsewhere.GetAsync(Files + draft);
        using var unknown = await officer.GetAsync(Files + "4444444444444444AAAA");

        Assert.That((unsent.StatusCode, outside.StatusCode, unknown.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await Db.AccessLog.CountAsync(), Is.Zero);
    }

    private async Task<(string Photo, string Pdf)> SentAsync()
    {
        var codes = (await UploadAsync(), await UploadAsync(SamplePdfs.Make()));
        Item.State = ChangeItemStates.Waiting;
        await Db.SaveChangesAsync();
        return codes;
    }

    private async Task<HttpClient> OfficerAsync(string role)
    {
        var browser = NewBrowser();
        await Staff.SignInAsync(browser, role);
        return browser;
    }
}
