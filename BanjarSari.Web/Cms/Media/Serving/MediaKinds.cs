namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>How each kind of file is announced. Nothing else is ever served, and nothing is announced as something that runs.</summary>
internal static class MediaKinds
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["jpg"] = "image/jpeg",
        ["png"] = "image/png",
        ["webp"] = "image/webp",
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["csv"] = "text/csv; charset=utf-8",
    };

    public static string ContentType(string extension) => Types.GetValueOrDefault(extension, "application/octet-stream");
}
