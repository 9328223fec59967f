using System.Text.RegularExpressions;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Backoffice;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Security;

/// <summary>
/// Mine or 404 (security.md 6.4, T10, T11): for who must not see a report, every address of it answers word for word as for a
/// report that does not exist. Routes come from the endpoint table, so a new page is asked without being named here.
/// </summary>
public sealed partial class ObjectLevelTests : OfficerApiTest
{
    private const string Unknown = "LPR-2026-999998-Z";

    public enum Viewer
    {
        /// <summary>On the same card, but neither the reporter nor the person concerned.</summary>
        Spouse,

        /// <summary>Was on the card and left it.</summary>
        Former,

        /// <summary>Another family.</summary>
        Stranger,
    }

    [Test]
    public async Task Nobody_else_learns_that_there_is_such_a_report([Values] Viewer viewer, [Values("own", "child", "event", "closed")] string kind)
    {
        var family = await Village.FamilyAsync();
        var head = await ResidentAsync(family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        var child = await Village.ResidentAsync("9999991201100005", "ANAK SATU", family, FamilyRelations.Child, person => person.BirthDate = new DateOnly(2010, 1, 12));
        var left = await Village.ResidentAsync("9999991201990006", "ANAK DUA", family, FamilyRelations.Child, person => person.BirthDate = new DateOnly(1999, 1, 12));
        var report = await OneAsync(kind, head, child);
        left.FamilyId = (await Village.FamilyAsync(null)).Id;
        await Db.SaveChangesAsync();
        await Village.SignInAsync(Browser, viewer switch { Viewer.Spouse => wife, Viewer.Former => left, _ => await Village.ResidentAsync("9999990507750003", "WARGA LAIN", await Village.FamilyAsync("9999990101100002")) });
        var token = Token().Match(await Browser.GetStringAsync("/layanan-mandiri/")).Value;

        var asked = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var route in Routes())
                foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
                {
                    var there = await AskAsync(method, route, report.Reference!, token);
                    var nowhere = await AskAsync(method, route, Unknown, token);
                    Assert.That(there, Is.EqualTo(nowhere), $"{method} {route}");
                    asked++;
                }
        }

        Assert.That(asked, Is.GreaterThan(1));
        Assert.That(await Db.ChangeReports.AsNoTracking().Select(row => row.Version).SingleAsync(), Is.EqualTo(report.Version), "Somebody else's request changed the report.");
    }

    private async Task<ChangeReport> OneAsync(string kind, Resident head, Resident child) => kind switch
    {
        "child" => await ReportAsync(head, subject: child),
        "closed" => await ReportAsync(head, state: ChangeItemStates.Refused, hoursAgo: 200),
        "event" => await ReportAsync(head, change: report =>
        {
            report.Items.Clear();
            report.Items.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = report.Id, Ordinal = 1, Kind = ReportKinds.Birth, Tier = 2, State = ChangeItemStates.Waiting });
        }),
        _ => await ReportAsync(head),
    };

    private static IEnumerable<string> Routes() => AuthorizationTable.Endpoints(TestHost.Instance.Services)
        .Select(row => row.Route).Where(route => route.StartsWith("/layanan-mandiri/lapor/{nomor}", StringComparison.Ordinal)).Distinct();

    private async Task<string> AskAsync(HttpMethod method, string route, string reference, string token)
    {
        using var request = new HttpRequestMessage(method, AuthorizationTable.Address(route.Replace("{nomor}", reference, StringComparison.Ordinal)));
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        using var answer = await Browser.SendAsync(request);
        var body = (await answer.BodyWithoutTokensAsync()).Replace(reference, "", StringComparison.Ordinal);
        return $"{(int)answer.StatusCode} {answer.Headers.Location?.OriginalString.Replace(reference, "", StringComparison.Ordinal)} {RequestId().Replace(body, "")}";
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]*value=\")[^\"]*")]
    private static partial Regex Token();

    // Error pages name the request, so that the office can find it.
    [GeneratedRegex("[0-9A-Z]{13}:[0-9A-Z]{8}|00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]|(?<=<code>)[^<]*")]
    private static partial Regex RequestId();
}
