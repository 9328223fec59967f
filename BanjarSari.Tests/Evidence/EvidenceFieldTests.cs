using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Pages.Evidence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Evidence;

/// <summary>The field as pages include it.</summary>
public sealed class EvidenceFieldTests : EvidenceTest
{
    [Test]
    public async Task It_works_without_script_and_tells_the_script_where_to_send()
    {
        var page = await RenderAsync(new EvidenceField { ItemId = Item.Id, Files = [], Wanted = "Ijazah terakhir" });
        var input = (IHtmlInputElement)page.QuerySelector("input[type=file]")!;

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("legend").Words(), Is.EqualTo("Ijazah terakhir"));
            Assert.That((input.Name, input.IsMultiple, input.Accept), Is.EqualTo(("bukti", true, "image/jpeg,image/png,image/webp,application/pdf")));
            Assert.That((input.GetAttribute("data-upload"), input.GetAttribute("data-item")), Is.EqualTo((Uploads, $"{Item.Id}")));
            Assert.That(page.QuerySelector($"label[for='{input.Id}']").Words(), Is.EqualTo("Foto atau PDF"));
            Assert.That(page.QuerySelector("#" + input.GetAttribute("aria-describedby")), Is.Not.Null);
            Assert.That(((IHtmlInputElement)page.QuerySelector("#bawaKeKantor")!).IsChecked, Is.False);
            Assert.That(page.QuerySelector("script")!.GetAttribute("src"), Does.Contain("js/bukti"));
            Assert.That(page.QuerySelectorAll("[style], [onclick], [onchange]"), Is.Empty);
        });
    }

    [Test]
    public async Task It_lists_what_is_there_with_a_button_to_remove_each()
    {
        var photo = await UploadAsync();
        var pdf = await UploadAsync(SamplePdfs.Make(2));
        await StartAsync(100);

        var page = await RenderAsync(new EvidenceField { ItemId = Item.Id, Files = await Evidence.ListAsync(Item.Id), BringToOffice = true });

        var rows = page.QuerySelectorAll("li");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")), Is.EquivalentTo(new[] { $"/layanan-mandiri/lapor/bukti/{photo}", $"/layanan-mandiri/lapor/bukti/{pdf}" }));
            Assert.That(rows.Select(row => row.Words()), Has.Some.Match("^Bukti [123]: PDF 2 halaman 1 KB").And.Some.Contains("sedang diperiksa"));
            Assert.That(page.QuerySelectorAll("button[name=hapusBukti]").Select(button => button.GetAttribute("value")), Is.SupersetOf(new[] { photo, pdf }));
            Assert.That(rows.Select(row => row.QuerySelector("button").Words()).Distinct().Count(), Is.EqualTo(3), "each button says which");
            Assert.That(page.QuerySelector("label[for=bukti]").Words(), Is.EqualTo("Tambah foto atau PDF"));
            Assert.That(((IHtmlInputElement)page.QuerySelector("#bawaKeKantor")!).IsChecked, Is.True);
        });
    }

    [Test]
    public async Task A_refusal_stands_at_the_field()
    {
        var page = await RenderAsync(new EvidenceField { ItemId = Item.Id, Files = [] }, "PDF ini terkunci kata sandi.");

        Assert.That(page.QuerySelector(".field--error #bukti-kesalahan").Words(), Is.EqualTo("PDF ini terkunci kata sandi."));
        Assert.That(page.QuerySelector("#bukti")!.GetAttribute("aria-describedby"), Is.EqualTo("bukti-petunjuk bukti-kesalahan"));
        Assert.That(page.QuerySelector("#bukti")!.GetAttribute("aria-invalid"), Is.EqualTo("true"));
    }

    [Test]
    public async Task A_full_item_says_so_instead_of_a_field()
    {
        var file = new EvidenceFile { Code = "X", State = EvidenceStates.Ready };

        var page = await RenderAsync(new EvidenceField { ItemId = Item.Id, Files = [file, file, file, file, file] });

        Assert.That(page.QuerySelector("input[type=file]"), Is.Null);
        Assert.That(page.QuerySelector(".inset").Words(), Is.EqualTo("Sudah 5 berkas. Hapus salah satu bila ingin menggantinya."));
    }

    private async Task<IHtmlDocument> RenderAsync(EvidenceField field, string? error = null)
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        if (error is not null)
            action.ModelState.AddModelError("bukti", error);
        var view = Services.GetRequiredService<IRazorViewEngine>().GetView(null, "/Pages/Evidence/_EvidenceField.cshtml", isMainPage: false);
        Assert.That(view.Success, string.Join('\n', view.SearchedLocations ?? []));
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<EvidenceField>(new EmptyModelMetadataProvider(), action.ModelState) { Model = field };
        await view.View!.RenderAsync(new ViewContext(action, view.View, data, Services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http), text, new HtmlHelperOptions()));
        return await new HtmlParser().ParseDocumentAsync(text.ToString());
    }
}
