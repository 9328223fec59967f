using System.Text.Json;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Short messages that the client shows beside its own, sent in a header.</summary>
internal static class Notices
{
    private const int Most = 5;

    /// <summary>Adds warnings; none leaves no header. JSON here is ASCII, as headers must be.</summary>
    public static void Warn(HttpResponse response, IEnumerable<string> messages)
    {
        var notices = messages.Take(Most).Select(message => new { message, category = "", type = "Warning" }).ToList();
        if (notices.Count > 0)
            response.Headers["Umb-Notifications"] = JsonSerializer.Serialize(notices);
    }
}
