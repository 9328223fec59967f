using System.Text.RegularExpressions;

namespace BanjarSari.Tests.Security;

/// <summary>Addresses to sweep, from the endpoint table, so that a new page is swept without being asked.</summary>
public static partial class Addresses
{
    /// <summary>Every page, with a value in the place of its parameters; not the staff's web socket, which is none and takes no cookie of a resident.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "endpoints.txt"))
            .Where(line => line.Contains(" page ", StringComparison.Ordinal) && line[0] != '#' && !line.StartsWith("BackOffice", StringComparison.Ordinal))
            .Select(line => Parameter().Replace(line[(line.IndexOf(" /", StringComparison.Ordinal) + 1)..], match => match.Value.Contains("int", StringComparison.Ordinal) ? "1" : "AAAA-BBBB"))
            .Where(address => !address.StartsWith("/galat/", StringComparison.Ordinal))];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
