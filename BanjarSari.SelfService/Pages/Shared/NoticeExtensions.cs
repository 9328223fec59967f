using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>Carries a <see cref="Notice"/> over the redirect after a POST; the layout shows it once.</summary>
public static class NoticeExtensions
{
    private const string KindKey = "notice-kind";
    private const string TextKey = "notice-text";

    /// <summary>Shows <paramref name="text"/> on the next page.</summary>
    public static void SetNotice(this ITempDataDictionary data, string text, string kind = Notice.Success)
    {
        data[KindKey] = kind;
        data[TextKey] = text;
    }

    /// <summary>The notice left by the request before, or null; gone afterwards.</summary>
    public static Notice? TakeNotice(this ViewContext view)
    {
        // Reading without a cookie would make every answer delete one.
        var cookie = view.HttpContext.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name!;
        return view.HttpContext.Request.Cookies.ContainsKey(cookie) && view.TempData[KindKey] is string kind && view.TempData[TextKey] is string text
            ? new Notice(kind, text)
            : null;
    }
}
