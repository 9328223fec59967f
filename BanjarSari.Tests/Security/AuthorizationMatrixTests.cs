using System.Text;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Security;

/// <summary>
/// Every route with every role against <c>Data/authorization.txt</c>. A new route fails here until it is listed:
/// run <see cref="Write_the_column"/>, then read what it wrote as if somebody else had.
/// </summary>
public sealed class AuthorizationMatrixTests : SweepTest
{
    private static readonly Lock Writing = new();

    [TestCaseSource(typeof(AuthorizationTable), nameof(AuthorizationTable.Roles))]
    public async Task The_role_gets_past_exactly_where_the_table_says(string role)
    {
        var column = AuthorizationTable.Column(role);
        var expected = AuthorizationTable.Rows.Select(row => $"{row.Method} {row.Route}: {row.Outcomes[column]}").Order(StringComparer.Ordinal);
        var actual = (await ColumnAsync(role)).Select(row => $"{row.Method} {row.Route}: {row.Outcome}").Order(StringComparer.Ordinal);

        Assert.That(string.Join('\n', actual), Is.EqualTo(string.Join('\n', expected)));
    }

    [Test]
    public void The_table_itself_keeps_the_worlds_apart()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in AuthorizationTable.Rows)
            {
                string[] Of(params string[] roles) => [.. roles.Select(role => row.Outcomes[AuthorizationTable.Column(role)])];
                var open = Of("-")[0] == "+";
                if (row.Route.StartsWith("/umbraco/selfservice/", StringComparison.Ordinal))
                {
                    Assert.That(Of("-", "A", "A2", "B", "pindah"), Has.All.EqualTo("401"), row.Route);
                    var personal = !row.Route.Contains("/officer/", StringComparison.Ordinal);
                    Assert.That(Of("editor", "admin"), personal ? Has.All.EqualTo("403") : Has.All.EqualTo("+"), row.Route);
                }

                if (row.Route.StartsWith("/layanan-mandiri", StringComparison.Ordinal) && !open)
                    Assert.That(Of("pindah", "operator", "verifikator", "kades", "editor", "admin", "auditor", "wilayah"), Has.None.EqualTo("+"), row.Route);
            }
        }
    }

    [TestCaseSource(typeof(AuthorizationTable), nameof(AuthorizationTable.Roles)), Explicit("Writes the table that the tests above compare with."), Category("OnDemand")]
    public async Task Write_the_column(string role)
    {
        var column = AuthorizationTable.Column(role);
        var rows = (await ColumnAsync(role)).ConvertAll(row => (row.Method, row.Route, row.Outcome));
        lock (Writing)
        {
            var file = Path.Combine(Repository.Root, "BanjarSari.Tests", "Data", "authorization.txt");
            var known = AuthorizationTable.Read(file).ToDictionary(row => (row.Method, row.Route), row => row.Outcomes.ToArray());
            var text = new StringBuilder("# One row a method and route: what each role gets. + past authorisation, m sent to sign in, 401, 403.\n#");
            text.AppendJoin(' ', AuthorizationTable.Roles.Select(name => name.PadLeft(4)[..4])).Append('\n');
            foreach (var row in rows)
            {
                var outcomes = known.GetValueOrDefault((row.Method, row.Route)) ?? [.. AuthorizationTable.Roles.Select(_ => "?")];
                outcomes[column] = row.Outcome;
                text.AppendJoin(' ', outcomes.Select(outcome => outcome.PadLeft(4))).Append(System.Globalization.CultureInfo.InvariantCulture, $"  {row.Method,-6} {row.Route}\n");
            }

            File.WriteAllText(file, text.ToString());
        }
    }

    private async Task<List<(string Method, string Route, string Outcome)>> ColumnAsync(string role)
    {
        await SignInAsync(role);
        var rows = new List<(string, string, string)>();
        foreach (var (method, route) in AuthorizationTable.Endpoints(Services))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), AuthorizationTable.Address(route));
            using var answer = await Browser.SendAsync(request);
            rows.Add((method, route, AuthorizationTable.Outcome(answer)));
        }

        return [.. rows.OrderBy(row => row.Item2, StringComparer.Ordinal).ThenBy(row => row.Item1, StringComparer.Ordinal)];
    }

    private async Task SignInAsync(string role)
    {
        switch (role)
        {
            case "-":
                return;
            case "A":
                await SignInHeadAsync();
                return;
            case "A2":
                var family = await Village.FamilyAsync();
                await Village.ResidentAsync("9999991201800001", family: family);
                await Village.SignInAsync(Browser, await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife));
                return;
            case "B":
                await Village.SignInAsync(Browser, await Village.ResidentAsync("9999990507750003", "WARGA LAIN", await Village.FamilyAsync("9999990101100002")));
                return;
            case "pindah":
                var moved = await Village.ResidentAsync("9999990507750003", "WARGA LAIN", await Village.FamilyAsync("9999990101100002"));
                await Village.SignInAsync(Browser, moved);
                await Services.GetRequiredService<PopulationEventService>().RecordAsync(
                    new RecordEventOptions { Kind = EventKinds.MoveOut, OccurredOn = new DateOnly(2026, 11, 20), ResidentId = moved.Id, OtherAddress = "Kota lain", MoveClassification = 2, MoveReason = 1 },
                    ActingPerson.System("uji"));
                return;
            default:
                await new Staff(Services).SignInAsync(Browser, role);
                return;
        }
    }
}
