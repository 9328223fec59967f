using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Evidence;

/// <summary>Uploads as the script of evidence fields makes them: in parts, and whole.</summary>
public sealed class UploadPageTests : EvidenceTest
{
    [Test]
    public async Task A_photo_in_parts_becomes_evidence_with_its_act()
    {
        var photo = SamplePhotos.WithExif(SamplePhotos.Make(400, 300), 6);
        var code = await CodeAsync(await StartAsync(photo.Length));

        using var first = await PutAsync(code, photo[..1000], 0);
        using var last = await PutAsync(code, photo[1000..], 1000);

        var file = await Db.EvidenceFiles.SingleAsync();
        var act = await Db.Processes.Include(process => process.Events).SingleAsync(process => process.Kind == ProcessKinds.EvidenceReceived);
        Assert.Multiple(async () =>
        {
            Assert.That((await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ofset").GetInt64(), Is.EqualTo(1000));
            Assert.That((await last.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("keadaan").GetString(), Is.EqualTo("siap"));
            Assert.That((file.Code, file.OwnerResidentId, file.ItemId, file.Kind, file.ContentType, file.Width, file.Height), Is.EqualTo((code, Owner.Id, (Guid?)Item.Id, "foto", "image/jpeg", (int?)300, (int?)400)));
            Assert.That(file.Sha256, Is.EqualTo(SHA256.HashData(photo)));
            Assert.That((act.ActorResidentId, act.Events.Single().EntityId), Is.EqualTo(((Guid?)Owner.Id, file.Id)));
            Assert.That(Directory.Exists(Folders.QuarantineOf(file.Id)), Is.False);
        });
    }

    [Test]
    public async Task What_lies_on_the_disk_is_sealed_also_while_it_is_being_received()
    {
        var pdf = SamplePdfs.Make(1, "", SamplePdfs.Text("(KANARI-DI-DALAM)"));
        var code = await CodeAsync(await StartAsync(pdf.Length));
        using var part = await PutAsync(code, pdf[..^10], 0);
        var file = await Db.EvidenceFiles.SingleAsync();
        var quarantined = File.ReadAllBytes(Directory.GetFiles(Folders.QuarantineOf(file.Id)).Single());
        using var last = await PutAsync(code, pdf[^10..], pdf.Length - 10);
        var kept = File.ReadAllBytes(Folders.KeptFile(file.Id));

        foreach (var bytes in (byte[][])[quarantined, kept])
            Assert.That(System.Text.Encoding.Latin1.GetString(bytes), Does.Not.Contain("KANARI").And.Not.Contain("%PDF"));
        await Db.Entry(file).ReloadAsync();
        using var opened = new MemoryStream();
        await (await Evidence.OpenAsync(file)).CopyToAsync(opened);
        Assert.That(opened.ToArray(), Is.EqualTo(pdf));
    }

    [Test]
    public async Task After_a_lost_connection_it_goes_on_where_the_server_stands()
    {
        var photo = SamplePhotos.Make(400, 300);
        var code = await CodeAsync(await StartAsync(photo.Length));
        using var first = await PutAsync(code, photo[..500], 0);

        using var repeated = await PutAsync(code, photo[..500], 0);
        using var gap = await PutAsync(code, photo[900..], 900);
        using var head = await SendAsync(HttpMethod.Head, $"{Uploads}/{code}");
        using var rest = await PutAsync(code, photo[500..], 500);

        Assert.Multiple(async () =>
        {
            Assert.That((await ProblemAsync(repeated)).Status, Is.EqualTo(409));
            Assert.That(await ProblemAsync(gap), Is.EqualTo((409, "Bagian berkas yang dikirim tidak bersambung. Unggahan dilanjutkan dari bagian terakhir yang sudah diterima.")));
            Assert.That(head.Headers.GetValues("Upload-Offset").Single(), Is.EqualTo("500"));
            Assert.That(head.Headers.GetValues("Upload-Length").Single(), Is.EqualTo($"{photo.Length}"));
            Assert.That(rest.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((await Db.EvidenceFiles.SingleAsync()).Sha256, Is.EqualTo(SHA256.HashData(photo)));
        });
    }

    [Test]
    public async Task A_part_longer_than_announced_is_refused()
    {
        var code = await CodeAsync(await StartAsync(100));

        using var answer = await PutAsync(code, new byte[101], 0);

        Assert.That((await ProblemAsync(answer)).Status, Is.EqualTo(409));
        using var head = await SendAsync(HttpMethod.Head, $"{Uploads}/{code}");
        Assert.That(head.Headers.GetValues("Upload-Offset").Single(), Is.EqualTo("0"));
    }

    [Test]
    public async Task An_upload_that_is_no_evidence_leaves_nothing_behind()
    {
        var code = await CodeAsync(await StartAsync(20));
        var id = (await Db.EvidenceFiles.AsNoTracking().SingleAsync()).Id;

        using var answer = await PutAsync(code, new byte[20], 0);

        Assert.That(await ProblemAsync(answer), Is.EqualTo((400, "Jenis berkas ini tidak dapat diterima. Kirim foto (JPEG, PNG, atau WebP) atau PDF.")));
        Assert.That((await Db.EvidenceFiles.CountAsync(), await Db.Processes.CountAsync(), OnDisk(id)), Is.EqualTo((0, 0, false)));
    }

    [TestCase("../../appsettings.json")]
    [TestCase("x.jpg.aspx")]
    [TestCase("a.jpg%00.html")]
    [TestCase("x.phtml")]
    [TestCase("")]
    [TestCase("C:\\windows\\system32\\x.exe")]
    [TestCase("\u202egpj.exe \u0645\u0644\u0641.jpg")]
    public async Task T18_name_and_type_that_the_sender_gives_count_for_nothing(string name)
    {
        using var answer = await PostAsync(SamplePhotos.Make(), name.Length == 0 ? new string('n', 300) : name, "text/html");

        var file = await Db.EvidenceFiles.SingleAsync(row => row.Code == CodeAsync(answer).Result);
        Assert.That((file.State, file.ContentType), Is.EqualTo((EvidenceStates.Ready, "image/jpeg")));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(Folders.KeptFile(file.Id))!).Select(Path.GetFileName), Does.Contain(file.Id.ToString("N")));
    }

    [Test]
    public async Task T20_a_body_of_more_than_12_MB_is_answered_before_it_is_read()
    {
        using var answer = await PostAsync(new byte[12 * 1024 * 1024]);

        Assert.That((int)answer.StatusCode, Is.EqualTo(413));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("terlalu besar"));
    }

    [Test]
    public async Task T20_a_file_of_11_MB_is_refused_in_either_way()
    {
        using var whole = await PostAsync(new byte[11 * 1024 * 1024]);
        using var announced = await StartAsync(11 * 1024 * 1024);

        foreach (var answer in (HttpResponseMessage[])[whole, announced])
            Assert.That(await ProblemAsync(answer), Is.EqualTo((413, "Berkas ini terlalu besar: paling banyak 10 MB. Foto dengan ukuran lebih kecil, atau bawa dokumennya ke kantor desa.")));
        Assert.That(await Db.EvidenceFiles.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task T20_pixels_are_counted_before_they_are_made()
    {
        using var answer = await PostAsync(SamplePhotos.PngHeader(20_000, 20_000));

        Assert.That(await ProblemAsync(answer), Is.EqualTo((400, "Ukuran gambar ini terlalu besar: paling banyak 40 megapiksel. Foto dengan ukuran lebih kecil, lalu kirim lagi.")));
    }

    [Test]
    public async Task An_item_takes_five_files()
    {
        for (var file = 0; file < 5; file++)
            await UploadAsync();

        using var sixth = await StartAsync(1000);

        Assert.That(await ProblemAsync(sixth), Is.EqualTo((400, "Untuk satu butir paling banyak 5 berkas. Hapus salah satu berkas dahulu, baru kirim yang lain.")));
    }

    [Test]
    public async Task T20_a_resident_sends_ten_files_an_hour()
    {
        for (var file = 0; file < 10; file++)
            using (await StartAsync(10, (await ItemAsync(Owner)).Id))
                continue;

        using var refused = await StartAsync(10, (await ItemAsync(Owner)).Id);
        var (status, sentence) = await ProblemAsync(refused);
        TestClock.Advance(TimeSpan.FromHours(1));
        var later = NewBrowser();
        await Village.SignInAsync(later, Owner);
        using var allowed = await StartAsync(10, (await ItemAsync(Owner)).Id, later);

        Assert.That((status, refused.Headers.RetryAfter!.Delta), Is.EqualTo((429, (TimeSpan?)TimeSpan.FromHours(1))));
        Assert.That(sentence, Does.Contain("60 menit lagi"));
        Assert.That((int)allowed.StatusCode, Is.EqualTo(201));
    }

    [Test]
    public async Task T20_a_resident_has_50_MB_in_all()
    {
        Db.EvidenceFiles.Add(new EvidenceFile { Id = Guid.CreateVersion7(), OwnerResidentId = Owner.Id, Code = "PENUH", State = EvidenceStates.Ready, Size = 50 * 1024 * 1024 - 5 });
        await Db.SaveChangesAsync();

        using var refused = await StartAsync(6);

        Assert.That(await ProblemAsync(refused), Is.EqualTo((413, "Berkas bukti Anda sudah mencapai 50 MB. Hapus bukti yang tidak diperlukan, atau bawa dokumennya ke kantor desa.")));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public async Task An_announcement_without_size_is_refused(long size)
    {
        using var answer = await StartAsync(size);

        Assert.That((await ProblemAsync(answer)).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task Only_open_items_of_own_reports_take_evidence()
    {
        var other = await Village.ResidentAsync("9999990507750003", "WARGA LAIN");
        Guid[] items = [(await ItemAsync(other)).Id, (await ItemAsync(Owner, ChangeItemStates.Refused)).Id, (await ItemAsync(Owner, ChangeItemStates.Approved)).Id, Guid.CreateVersion7()];

        foreach (var item in items)
        {
            using var answer = await StartAsync(10, item);
            Assert.That(await ProblemAsync(answer), Is.EqualTo((404, "Butir laporan ini tidak ditemukan atau sudah diputuskan. Kembali ke Lapor, lalu buka laporan Anda.")));
        }
    }

    [Test]
    public async Task Nobody_else_reaches_an_upload()
    {
        var code = await CodeAsync(await StartAsync(100));
        var other = NewBrowser();
        await Village.SignInAsync(other, await Village.ResidentAsync("9999990507750003", "WARGA LAIN"));

        using var head = await SendAsync(HttpMethod.Head, $"{Uploads}/{code}", browser: other);
        using var put = await PutAsync(code, new byte[10], 0, other);
        using var delete = await SendAsync(HttpMethod.Delete, $"{Uploads}/{code}", browser: other);
        using var stranger = await NewBrowser().PostAsync(Uploads, null);

        Assert.That((head.StatusCode, put.StatusCode, delete.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(stranger.Headers.Location?.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
        Assert.That(await Db.EvidenceFiles.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task T14_without_the_token_nothing_is_taken()
    {
        var code = await CodeAsync(await StartAsync(10));

        using var post = await Browser.PostAsync(Uploads, new FormUrlEncodedContent([KeyValuePair.Create("ukuran", "10")]));
        using var put = await Browser.PutAsync($"{Uploads}/{code}", new ByteArrayContent(new byte[10]));
        using var delete = await Browser.DeleteAsync($"{Uploads}/{code}");

        Assert.That((post.StatusCode, put.StatusCode, delete.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
        Assert.That(await Db.EvidenceFiles.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task An_upload_can_be_thrown_away()
    {
        var code = await CodeAsync(await StartAsync(100));
        using var part = await PutAsync(code, new byte[10], 0);
        var id = (await Db.EvidenceFiles.AsNoTracking().SingleAsync()).Id;

        using var answer = await SendAsync(HttpMethod.Delete, $"{Uploads}/{code}");

        Assert.That((answer.StatusCode, await Db.EvidenceFiles.CountAsync(), OnDisk(id)), Is.EqualTo((HttpStatusCode.OK, 0, false)));
    }

    [TestCase("")]
    [TestCase("-1")]
    [TestCase("abc")]
    [TestCase("99999999999999999999")]
    public async Task An_offset_that_is_no_number_is_refused(string offset)
    {
        var code = await CodeAsync(await StartAsync(100));
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Uploads}/{code}") { Content = new ByteArrayContent([1]) };
        request.Headers.TryAddWithoutValidation("Upload-Offset", offset);
        request.Headers.Add("RequestVerificationToken", (await Browser.GetPageAsync("/layanan-mandiri/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));

        using var answer = await Browser.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
