using System.Text.RegularExpressions;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Reading answers for comparison.</summary>
public static partial class Answers
{
    /// <summary>The body without what differs by chance: antiforgery tokens.</summary>
    public static async Task<string> BodyWithoutTokensAsync(this HttpResponseMessage answer) =>
        Token().Replace(await answer.Content.ReadAsStringAsync(), "");

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]*value=\")[^\"]*")]
    private static partial Regex Token();
}
