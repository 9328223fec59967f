using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Register;

public sealed class ReferenceNumberTests
{
    [Test]
    public void A_reference_checks_itself()
    {
        var reference = ReferenceNumber.Of("LPR", 2026, 123);
        Assert.That(reference, Does.Match("^LPR-2026-000123-[2-9A-HJ-NPR-Z]$"));
        Assert.That(ReferenceNumber.IsValid(reference.ToLowerInvariant() + " "));
    }

    [Test]
    public void One_wrong_digit_or_two_exchanged_ones_are_seen()
    {
        var reference = ReferenceNumber.Of("LYN", 2026, 481907);
        for (var i = 9; i < 15; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                if (digit != reference[i])
                    Assert.That(ReferenceNumber.IsValid(reference[..i] + digit + reference[(i + 1)..]), Is.False);
            if (i < 14 && reference[i] != reference[i + 1])
                Assert.That(ReferenceNumber.IsValid(reference[..i] + reference[i + 1] + reference[i] + reference[(i + 2)..]), Is.False);
        }
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase("LPR-2026-000123")]
    public void What_is_no_reference_is_not_valid(string text) => Assert.That(ReferenceNumber.IsValid(text), Is.False);
}
