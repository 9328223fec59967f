using BanjarSari.Web.Commands;

namespace BanjarSari.Tests.Commands;

public sealed class CommandLineTests
{
    [Test]
    public void Settings_before_and_after_the_verb_are_not_its_arguments()
    {
        var line = CommandLine.Parse(["--DataDirectory", "/tmp/x", "import-residents", "a.xlsx", "--dry-run", "--Demo:Residents=5", "--urls", "http://127.0.0.1:1"]);

        Assert.Multiple(() =>
        {
            Assert.That(line.Verb, Is.EqualTo("import-residents"));
            Assert.That(line.Arguments, Is.EqualTo(new[] { "a.xlsx", "--dry-run" }));
            Assert.That(line.Settings, Is.EqualTo(new[] { "--DataDirectory", "/tmp/x", "--Demo:Residents=5", "--urls", "http://127.0.0.1:1" }));
        });
    }

    [Test]
    public void Settings_alone_mean_serving()
    {
        var line = CommandLine.Parse(["--urls", "http://127.0.0.1:1", "--DetailedErrors=true"]);

        Assert.Multiple(() =>
        {
            Assert.That(line.Verb, Is.Null);
            Assert.That(line.Settings, Has.Length.EqualTo(3));
        });
    }
}
