namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Patterns for <c>LIKE</c>, which compares without regard to case on both databases.</summary>
internal static class LikePattern
{
    /// <summary>The sign before a literal wildcard.</summary>
    public const string Escape = "\\";

    /// <summary>Text that has these words in it.</summary>
    public static string Containing(string words) =>
        $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
}
