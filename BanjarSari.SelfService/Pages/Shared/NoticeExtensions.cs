using Microsoft.AspNetCore.Mvc.ViewFeatures;

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
    public static Notice? TakeNotice(this ITempDataDictionary data) =>
        data[KindKey] is string kind && data[TextKey] is string text ? new Notice(kind, text) : null;
}
