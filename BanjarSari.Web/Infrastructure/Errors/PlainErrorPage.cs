namespace BanjarSari.Web.Infrastructure.Errors;

/// <summary>The last resort when the styled error page cannot be made: needs no view, no store, no session.</summary>
internal static class PlainErrorPage
{
    public static async Task WriteAsync(HttpContext http, int code)
    {
        if (http.Response.HasStarted)
            return;
        http.Response.StatusCode = code;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{ErrorWords.TitleOf(code)}</title></head>
            <body><main><h1>{ErrorWords.TitleOf(code)}</h1><p>{ErrorWords.AdviceOf(code)}</p><p><a href="/">Ke halaman utama</a></p></main></body></html>
            """);
    }
}
