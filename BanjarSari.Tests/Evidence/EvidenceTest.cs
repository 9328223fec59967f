using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Storage;
using BanjarSari.SelfService.Register;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Evidence;

/// <summary>A resident signed in, with an open report of one item.</summary>
public abstract class EvidenceTest : HostTest
{
    protected const string Uploads = "/layanan-mandiri/lapor/bukti/unggahan";
    private string _token = "";

    protected Resident Owner { get; private set; } = null!;

    protected ChangeItem Item { get; private set; } = null!;

    protected EvidenceService Evidence => Services.GetRequiredService<EvidenceService>();

    private protected EvidenceFolders Folders => Services.GetRequiredService<EvidenceFolders>();

    [SetUp]
    public async Task MakeReportAsync()
    {
        Owner = await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync());
        Item = await ItemAsync(Owner);
        await Village.SignInAsync(Browser, Owner);
    }

    protected async Task<ChangeItem> ItemAsync(Resident reporter, string state = ChangeItemStates.Draft)
    {
        var report = new ChangeReport { Id = Guid.CreateVersion7(), Reference = $"LPR-{Guid.CreateVersion7():N}"[..32], ReporterResidentId = reporter.Id, State = ChangeReportStates.Sent, SentAt = TestClock.Start.UtcDateTime };
        var item = new ChangeItem { Id = Guid.CreateVersion7(), ReportId = report.Id, Ordinal = 1, SubjectResidentId = reporter.Id, Element = "education", Reason = "Lulus", Basis = "Ijazah", State = state };
        report.Items.Add(item);
        Db.ChangeReports.Add(report);
        await Db.SaveChangesAsync();
        return item;
    }

    protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null, long? offset = null, HttpClient? browser = null)
    {
        browser ??= Browser;
        if (browser != Browser || _token.Length == 0)
            _token = (await browser.GetPageAsync("/layanan-mandiri/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("RequestVerificationToken", _token);
        if (offset is { } value)
            request.Headers.Add("Upload-Offset", value.ToString(CultureInfo.InvariantCulture));
        return await browser.SendAsync(request);
    }

    protected Task<HttpResponseMessage> StartAsync(long size, Guid? item = null, HttpClient? browser = null) =>
        SendAsync(HttpMethod.Post, Uploads, new FormUrlEncodedContent([KeyValuePair.Create("butir", $"{item ?? Item.Id}"), KeyValuePair.Create("ukuran", $"{size}")]), browser: browser);

    protected Task<HttpResponseMessage> PutAsync(string code, byte[] part, long offset, HttpClient? browser = null) =>
        SendAsync(HttpMethod.Put, $"{Uploads}/{code}", new ByteArrayContent(part), offset, browser);

    protected Task<HttpResponseMessage> PostAsync(byte[] file, string name = "foto.jpg", string type = "image/jpeg", HttpClient? browser = null)
    {
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var form = new MultipartFormDataContent { { new StringContent($"{Item.Id}"), "butir" } };
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "bukti", FileName = $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"" };
        form.Add(part);
        return SendAsync(HttpMethod.Post, Uploads, form, browser: browser);
    }

    /// <summary>Evidence through the whole pipeline, in one request.</summary>
    protected async Task<string> UploadAsync(byte[]? file = null)
    {
        using var answer = await PostAsync(file ?? SamplePhotos.Make());
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That((int)answer.StatusCode, Is.EqualTo(201), json.ToString());
        Assert.That(json.GetProperty("keadaan").GetString(), Is.EqualTo(EvidenceStates.Ready));
        return json.GetProperty("kode").GetString()!;
    }

    protected static async Task<(int Status, string Sentence)> ProblemAsync(HttpResponseMessage answer) =>
        ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!);

    protected static async Task<string> CodeAsync(HttpResponseMessage answer)
    {
        Assert.That((int)answer.StatusCode, Is.EqualTo(201));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("kode").GetString()!;
    }

    /// <summary>Whether anything of the file lies on the disk.</summary>
    private protected bool OnDisk(Guid id) => File.Exists(Folders.KeptFile(id)) || Directory.Exists(Folders.QuarantineOf(id));
}
