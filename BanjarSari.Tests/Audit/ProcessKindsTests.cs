using System.Reflection;
using BanjarSari.SelfService.Audit;

namespace BanjarSari.Tests.Audit;

public sealed class ProcessKindsTests
{
    [Test]
    public void Every_act_stands_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "BanjarSari.SelfService", "Audit", "README.md"));
        var kinds = typeof(ProcessKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.That(kinds, Is.Not.Empty);
        Assert.That(kinds.Where(kind => !readme.Contains($"| `{kind}` |", StringComparison.Ordinal)), Is.Empty);
    }
}
