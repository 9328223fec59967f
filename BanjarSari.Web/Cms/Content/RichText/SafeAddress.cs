namespace BanjarSari.Web.Cms.Content.RichText;

/// <summary>Which addresses a link may have: this site, other sites by http(s), mail, telephone. Nothing that runs.</summary>
internal static class SafeAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static bool Is(string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || address.Any(char.IsControl) || address.Contains('\\'))
            return false;
        if (address[0] is '#' or '?')
            return true;
        // "//host" is another site that would inherit the scheme.
        if (address[0] == '/')
            return !address.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
    }
}
