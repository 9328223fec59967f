using System.Diagnostics.CodeAnalysis;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Reads pages and sends their forms as a browser would, with the antiforgery token of the page.</summary>
public static class PageExtensions
{
    /// <summary>The page at <paramref name="address"/>; fails unless it answers 200.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return await answer.PageAsync();
    }

    /// <summary>The page in an answer.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Sends a form of the page with its own values, changed and added to by <paramref name="changes"/>.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The request disposes of its content.")]
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient browser, IElement? form, params (string Name, string Value)[] changes)
    {
        Assert.That(form, Is.Not.Null, "The page has no such form.");
        var fields = form!.QuerySelectorAll("input[name], textarea[name], select[name]")
            .Where(field => changes.All(change => change.Name != field.GetAttribute("name")))
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? ""))
            .Concat(changes)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
        return await browser.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    /// <summary>Text of an element with single spaces.</summary>
    public static string Words(this IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Value of the fact with this label, in a <c>dl.facts</c>.</summary>
    public static string Fact(this IParentNode page, string label) =>
        page.QuerySelectorAll("dl.facts > div").First(row => row.QuerySelector("dt").Words() == label).QuerySelector("dd").Words();
}
