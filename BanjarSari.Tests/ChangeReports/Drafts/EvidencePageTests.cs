using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace BanjarSari.Tests.ChangeReports.Drafts;

public sealed class EvidencePageTests : ReportTest
{
    private const string Address = $"{Draft}/1/bukti";

    [SetUp]
    public async Task BeginAsync()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));
        await StepAsync($"{Draft}/1/alasan", Address, ("alasan", "Lulus."));
    }

    [Test]
    public async Task It_offers_what_the_matrix_accepts_with_hints()
    {
        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelectorAll<IHtmlInputElement>("input[name=jenisBukti]").Select(choice => choice.Value), Is.EqualTo(new[] { "ijazah", "skl" }));
        Assert.That(page.Words(), Does.Contain("Foto ijazah asli, seluruh halaman terlihat."));
        Assert.That(page.QuerySelector("input[type=file][name=bukti]"), Is.Not.Null);
    }

    [Test]
    public async Task It_wants_a_kind_and_a_file_or_the_word_that_it_is_brought()
    {
        await RefusedAsync(Address, "Pilih bukti yang Anda punya.");
        await RefusedAsync(Address, "Pilih bukti yang Anda punya.", ("jenisBukti", "paspor"), ("bawaKeKantor", "true"));
        await RefusedAsync(Address, "Kirim foto atau PDF buktinya", ("jenisBukti", "ijazah"));

        Assert.That((await Browser.OpenAsync(Draft)).QuerySelector($"a[href='{Address}']"), Is.Not.Null);
    }

    [Test]
    public async Task A_photo_travels_with_the_form_and_can_be_taken_back()
    {
        using var sent = await UploadAsync(Photo());
        Assert.That(sent.Headers.Location?.ToString(), Is.EqualTo(Draft));
        var check = await Browser.OpenAsync(Draft);
        var page = await Browser.OpenAsync(Address);
        var code = page.QuerySelector<IHtmlButtonElement>("button[name=hapusBukti]")!.Value;

        Assert.That(check.Fact("Bukti"), Is.EqualTo("Ijazah terakhir; 1 berkas terkirim"));
        await StepAsync(Address, Address, ("hapusBukti", code));
        Assert.That((await Browser.OpenAsync(Address)).QuerySelector("button[name=hapusBukti]"), Is.Null);
        Assert.That((await Browser.OpenAsync(Draft)).Words(), Does.Contain("Lengkapi butir ini"));
    }

    [Test]
    public async Task With_a_photo_nothing_has_to_be_brought()
    {
        using var sent = await UploadAsync(Photo());
        await SendAsync();

        var item = await ItemAsync();
        Assert.That((item.BringToOffice, item.State), Is.EqualTo((false, ChangeItemStates.Waiting)));
        Assert.That(await Db.EvidenceFiles.CountAsync(file => file.ItemId == item.Id && file.State == EvidenceStates.Ready), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_no_photo_is_refused_with_a_sentence_and_the_choice_stays()
    {
        using var answer = await UploadAsync("Bukan foto"u8.ToArray());
        var page = await answer.DocumentAsync();

        Assert.That((int)answer.StatusCode, Is.InRange(400, 415));
        Assert.That(page.QuerySelector(".error-summary a[href='#bukti']"), Is.Not.Null);
        Assert.That(page.QuerySelector<IHtmlInputElement>("#jenisBukti")!.IsChecked, Is.True);
    }

    [Test]
    public async Task Throwing_the_draft_away_takes_the_photo_with_it()
    {
        using var sent = await UploadAsync(Photo());

        await StepAsync(Draft, Home);

        var file = await Db.EvidenceFiles.AsNoTracking().SingleAsync();
        Assert.That((file.State, file.ItemId), Is.EqualTo((EvidenceStates.Removed, (Guid?)null)));
        Assert.That(await ReportsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_statement_that_is_the_only_way_is_not_asked_for()
    {
        await StepAsync($"{New}?elemen=Literacy", $"{Draft}/2/alasan", ("nilai", "1"));

        await StepAsync($"{Draft}/2/alasan", Draft, ("alasan", "Saya dapat membaca."));

        Assert.That((await ItemAsync(2)).BasisKind, Is.EqualTo("keterangan-sendiri"));
    }

    [Test]
    public async Task Another_resident_cannot_reach_it()
    {
        var wife = await BrowserOfAsync(Wife);

        using var answer = await wife.GetAsync(Address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] bytes)
    {
        var page = await Browser.OpenAsync(Address);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value), "__RequestVerificationToken" },
            { new StringContent("ijazah"), "jenisBukti" },
            { new ByteArrayContent(bytes), "bukti", "foto.jpg" },
        };
        return await Browser.PostAsync(new Uri(Address, UriKind.Relative), content);
    }

    private static byte[] Photo()
    {
        using var bitmap = new SKBitmap(64, 48);
        bitmap.Erase(SKColors.White);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }
}
