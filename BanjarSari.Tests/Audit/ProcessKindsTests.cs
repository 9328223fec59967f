using System.Reflection;
using System.Text.RegularExpressions;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.Tests.Audit;

/// <summary>Audit/README.md lists every act and every kind of event, and nothing else.</summary>
public sealed partial class ProcessKindsTests
{
    private static readonly string Module = Path.Combine(Repository.Root, "BanjarSari.SelfService");

    // Given to ActLog.Add through a parameter; the test below looks for the words themselves.
    private static readonly string[] Named =
    [
        "locked", "unlocked", "cleared", "set", "lifted", "taken", "returned", "assigned", "message-written", "agreed", "declined",
        "evidence-shown", "verified", "approved", "refused", "improvement-asked", "forwarded", "document-shown",
    ];

    private static readonly string Readme = File.ReadAllText(Path.Combine(Module, "Audit", "README.md"));

    [Test]
    public void Every_act_stands_in_the_README_and_every_act_of_the_README_is_one()
    {
        var listed = Table("act");

        Assert.That(listed, Is.EquivalentTo(Constants(typeof(ProcessKinds))), "BanjarSari.SelfService/Audit/README.md, table of acts");
        Assert.That(listed, Is.Unique);
    }

    [Test]
    public void Every_kind_of_event_stands_in_the_README_and_is_used()
    {
        var used = Sources().SelectMany(source => Event().Matches(source).SelectMany(match => Literal().Matches(match.Groups[1].Value)).Select(match => match.Groups[1].Value))
            .Concat(Constants(typeof(PrintKinds))).Concat(Named).Distinct();

        Assert.That(Table("event"), Is.EquivalentTo(used), "BanjarSari.SelfService/Audit/README.md, table of events: add or remove the row");
    }

    [Test]
    public void Words_that_travel_through_a_parameter_are_still_written()
    {
        string[] files = ["SignIn/AccountAccessService.cs", .. Directory.EnumerateFiles(Path.Combine(Module, "ChangeReports", "Decisions"), "*.cs")];
        var text = string.Concat(files.Select(file => File.ReadAllText(Path.Combine(Module, file))));

        Assert.That(Named.Where(kind => !text.Contains($"\"{kind}\"", StringComparison.Ordinal)), Is.Empty);
    }

    private static List<string> Table(string heading) =>
        [.. Readme.Split('\n').SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))];

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Sources() =>
        ((string[])["BanjarSari.SelfService", "BanjarSari.Web"]).SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);

    // The kind is the second argument of ActLog.Add: a literal, or a choice between two.
    [GeneratedRegex(@"\b(?:_?acts|_?log)\.Add\(\s*[\w.]*[pP]rocess,([^,]*),")]
    private static partial Regex Event();

    [GeneratedRegex("\"([a-z-]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
