using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BanjarSari.Web.Cms.Backoffice;

/// <summary>The one HTML page of the backoffice: import map, client, style; and the content security policy that fits it.</summary>
internal sealed class BackofficeShell
{
    /// <summary>Makes the page for <paramref name="bundle"/>.</summary>
    public BackofficeShell(BackofficeBundle bundle)
    {
        var map = JsonSerializer.Serialize(new { imports = bundle.Modules.ToDictionary(name => $"@umbraco-cms/backoffice/{name}", name => bundle.AddressOf($"{name}.js")) });
        const string start = "import '@umbraco-cms/backoffice/app';";
        Html = Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <base href="/umbraco/">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Backoffice desa</title>
            <link rel="icon" href="/img/backoffice.svg" type="image/svg+xml">
            <script type="importmap">{map}</script>
            <script type="module">{start}</script>
            <link rel="modulepreload" href="{bundle.AddressOf("app.js")}">
            <link rel="stylesheet" href="{bundle.AddressOf("css/umb-css.css")}">
            <link rel="stylesheet" href="{bundle.AddressOf("css/desa.css")}">
            </head>
            <body class="uui-font uui-text"><umb-app lang="id"></umb-app><noscript>Backoffice memerlukan JavaScript. Aktifkan JavaScript di peramban ini, lalu muat ulang.</noscript></body>
            </html>
            """);
        ContentSecurityPolicy = string.Join("; ",
            "default-src 'none'",
            $"script-src 'self' '{Hash(map)}' '{Hash(start)}'",
            // Lit and UUI set style attributes of their own elements.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            "worker-src 'self' blob:",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "object-src 'none'");
    }

    /// <summary>UTF-8.</summary>
    public byte[] Html { get; }

    /// <summary>Value of the header.</summary>
    public string ContentSecurityPolicy { get; }

    private static string Hash(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";
}
