using System.Net;
using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Evidence;

/// <summary>T09, T21: evidence is its owner's.</summary>
public sealed class FilePageTests : EvidenceTest
{
    private const string Files = "/layanan-mandiri/lapor/bukti/";

    [Test]
    public async Task The_owner_gets_it_to_save_and_nothing_in_it_can_run()
    {
        var photo = await UploadAsync();
        var pdf = await UploadAsync(SamplePdfs.Make());

        foreach (var (code, type, ending) in new[] { (photo, "image/jpeg", "jpg"), (pdf, "application/pdf", "pdf") })
        {
            using var answer = await Browser.GetAsync(Files + code);
            var name = $"bukti-{code[..6].ToLowerInvariant()}.{ending}";
            Assert.Multiple(() =>
            {
                Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.ToString()), Is.EqualTo((HttpStatusCode.OK, type)));
                Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Is.EqualTo($"attachment; filename={name}; filename*=UTF-8''{name}"));
                Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("sandbox; default-src 'none';").And.Not.Contain("script-src"));
                Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
                Assert.That(answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single(), Is.EqualTo("same-origin"));
                Assert.That(answer.Headers.CacheControl!.NoStore);
            });
        }
    }

    [Test]
    public async Task T09_for_everybody_else_it_is_not_there_and_the_owner_sees_the_try()
    {
        var code = await UploadAsync();
        var other = NewBrowser();
        await Village.SignInAsync(other, await Village.ResidentAsync("9999990507750003", "WARGA LAIN"));

        using var foreign = await other.GetAsync(Files + code);
        using var unknown = await other.GetAsync(Files + "4444444444444444AAAA");
        using var stranger = await NewBrowser().GetAsync(Files + code);

        var look = await Db.AccessLog.SingleAsync();
        Assert.Multiple(async () =>
        {
            Assert.That((foreign.StatusCode, unknown.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
            Assert.That(await foreign.BodyWithoutTokensAsync(), Is.EqualTo(await unknown.BodyWithoutTokensAsync()));
            Assert.That(stranger.Headers.Location?.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
            Assert.That((look.SubjectResidentId, look.Action, look.ActorName), Is.EqualTo((Owner.Id, AccessActions.Refused, "warga")));
        });
    }

    [Test]
    public async Task T09_after_signing_out_it_is_closed()
    {
        var code = await UploadAsync();
        var home = await Browser.GetPageAsync("/layanan-mandiri/");
        using var left = await Browser.SubmitAsync(home.QuerySelector("form[action='/layanan-mandiri/keluar']"));

        using var answer = await Browser.GetAsync(Files + code);

        Assert.That(answer.Headers.Location?.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task T09_codes_near_a_known_one_open_nothing()
    {
        var code = await UploadAsync();
        var other = NewBrowser();
        await Village.SignInAsync(other, await Village.ResidentAsync("9999990507750003", "WARGA LAIN"));

        for (var place = 0; place < code.Length; place++)
        {
            foreach (var letter in "34679AC")
            {
                using var answer = await other.GetAsync($"{Files}{code[..place]}{letter}{code[(place + 1)..]}");
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            }
        }
    }

    [TestCase("..%2f..%2fpopulation.db")]
    [TestCase("..%5c..%5cpopulation.db")]
    [TestCase("%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [TestCase("..%252f..%252fkeys")]
    [TestCase("%2fetc%2fpasswd")]
    [TestCase("?file=../../population.db")]
    public async Task T21_no_path_leads_out(string path)
    {
        await UploadAsync();

        using var answer = await Browser.GetAsync(Files + path);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task HEAD_opens_nothing()
    {
        using var answer = await Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, Files + await UploadAsync()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test]
    public async Task A_file_altered_on_the_disk_is_not_sent()
    {
        var code = await UploadAsync();
        var path = Folders.KeptFile((await Db.EvidenceFiles.SingleAsync()).Id);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        using var answer = await Browser.GetAsync(Files + code);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
    }
}
