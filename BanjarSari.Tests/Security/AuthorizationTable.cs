using System.Text.RegularExpressions;
using BanjarSari.Web.Infrastructure.Requests;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace BanjarSari.Tests.Security;

/// <summary>Routes × roles (security.md 6.4): who gets past authorisation, as it stands in <c>Data/authorization.txt</c>.</summary>
public static partial class AuthorizationTable
{
    /// <summary>Columns of the table.</summary>
    public static readonly IReadOnlyList<string> Roles = ["-", "A", "A2", "B", "pindah", "operator", "verifikator", "kades", "editor", "admin", "auditor", "wilayah"];

    /// <summary>Rows of the table: method, route and one outcome per role.</summary>
    public static IReadOnlyList<(string Method, string Route, IReadOnlyList<string> Outcomes)> Rows { get; } = Read(Path.Combine(AppContext.BaseDirectory, "Data", "authorization.txt"));

    /// <summary>Place of a role in <see cref="Roles"/>.</summary>
    public static int Column(string role) => Enumerable.Range(0, Roles.Count).Single(index => Roles[index] == role);

    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<(string Method, string Route, IReadOnlyList<string> Outcomes)> Read(string file) =>
        [.. File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => (words[^2], words[^1], (IReadOnlyList<string>)words[..^2]))];

    /// <summary>Every method and route of the program, those that end sessions last.</summary>
    public static IReadOnlyList<(string Method, string Route)> Endpoints(IServiceProvider services) =>
        [.. ((EndpointDataSource)services.GetService(typeof(EndpointDataSource))!).Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != OnlyRealEndpoints.DevelopmentFiles)
            .SelectMany(endpoint => Methods(endpoint).Select(method => (method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))))
            .Distinct().OrderBy(row => EndsSession(row.Item2)).ThenBy(row => row.Item2, StringComparer.Ordinal).ThenBy(row => row.method, StringComparer.Ordinal)];

    /// <summary>The route with a value in the place of each parameter; none of them belongs to anybody.</summary>
    public static string Address(string route) => Parameter().Replace(route, match => match.Value switch
    {
        var text when text.Contains(":int", StringComparison.Ordinal) => "1",
        var text when text.Contains(":guid", StringComparison.Ordinal) => "00000000-0000-7000-8000-000000000000",
        _ => "AAAA-BBBB",
    });

    /// <summary>What an answer says about the right to ask: <c>+</c> got past, <c>m</c> sent to sign in, <c>401</c>, <c>403</c>.</summary>
    public static string Outcome(HttpResponseMessage answer) => (int)answer.StatusCode switch
    {
        401 => "401",
        403 => "403",
        >= 300 and < 400 when SignIn().IsMatch(answer.Headers.Location?.OriginalString ?? "") => "m",
        var status => status < 500 ? "+" : status.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods } ? methods : ["GET", "POST"];

    private static bool EndsSession(string route) => route.Contains("/back-office/", StringComparison.Ordinal) || route.Contains("keluar", StringComparison.Ordinal) || route.EndsWith("/sign-out-everywhere", StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("/layanan-mandiri/masuk|/umbraco/login")]
    private static partial Regex SignIn();
}
