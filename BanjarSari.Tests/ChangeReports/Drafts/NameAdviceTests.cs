using BanjarSari.SelfService.ChangeReports.Drafts;

namespace BanjarSari.Tests.ChangeReports.Drafts;

public sealed class NameAdviceTests
{
    [TestCase("SITI AMINAH", 0)]
    [TestCase("SITI NUR AMINAH", 0)]
    [TestCase("SUTI", 1)]
    [TestCase("BUDI 2", 2, Description = "a digit, and a word of one letter")]
    [TestCase("M. YUSUF", 2)]
    [TestCase("NUR'AINI PUTRI", 1)]
    public void Says_what_new_names_may_not_be(string name, int sentences) =>
        Assert.That(NameAdvice.Of(name).Count(), Is.EqualTo(sentences));

    [Test]
    public void Sixty_letters_are_the_most()
    {
        Assert.That(NameAdvice.Of(new string('A', 30) + " " + new string('B', 29)), Is.Empty);
        Assert.That(NameAdvice.Of(new string('A', 30) + " " + new string('B', 30)).Single(), Does.Contain("61 huruf"));
    }
}
