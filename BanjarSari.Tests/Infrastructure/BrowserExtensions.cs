using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>What a test does with pages: open, read, send a form with its antiforgery token.</summary>
public static class BrowserExtensions
{
    /// <summary>The document at <paramref name="address"/>; fails the test when the status is not 200.</summary>
    public static async Task<IHtmlDocument> OpenAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        Assert.That((int)answer.StatusCode, Is.EqualTo(200), address);
        return await answer.DocumentAsync();
    }

    public static async Task<IHtmlDocument> DocumentAsync(this HttpResponseMessage answer)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var html = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address("https://localhost/"));
    }

    /// <summary>What a person reads in <c>main</c>, spaces made one.</summary>
    public static string Words(this IHtmlDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Sends the form that <paramref name="selector"/> finds with every hidden field it has; <paramref name="fields"/> add or replace.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient browser, IHtmlDocument page, string selector, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)page.QuerySelector(selector)!;
        var values = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields)
            values[name] = value;
        var action = form.GetAttribute("action");
        return browser.PostAsync(new Uri(new Uri("https://localhost/"), action), new FormUrlEncodedContent(values));
    }
}
