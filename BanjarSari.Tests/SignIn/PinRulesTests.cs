using BanjarSari.SelfService.SignIn;

namespace BanjarSari.Tests.SignIn;

public sealed class PinRulesTests
{
    [TestCase("120180", "tanggal")]
    [TestCase("800112", "tanggal")]
    [TestCase("011280", "tanggal")]
    [TestCase("311299", "tanggal")]
    [TestCase("121980", "tanggal")]
    [TestCase("021980", "tanggal")]
    [TestCase("198002", "tanggal")]
    [TestCase("12011980", "tanggal")]
    [TestCase("19800112", "tanggal")]
    [TestCase("111111", "pola")]
    [TestCase("778877", "pola")]
    [TestCase("123456", "pola")]
    [TestCase("987654", "pola")]
    [TestCase("890123", "pola")]
    [TestCase("864208", "pola")]
    [TestCase("567567", "pola")]
    [TestCase("484848", "pola")]
    [TestCase("384483", "pola")]
    [TestCase("774499", "pola")]
    [TestCase("456987", "pola")]
    [TestCase("147852", "pola")]
    [TestCase("159753", "pola")]
    [TestCase("12345678", "pola")]
    [TestCase("38443844", "pola")]
    public void What_everybody_guesses_is_refused(string pin, string reason) =>
        Assert.That(PinRules.Objection(pin), Does.Contain(reason));

    [TestCase("482915")]
    [TestCase("605318")]
    [TestCase("739164")]
    [TestCase("918273")]
    [TestCase("4829157")]
    [TestCase("48295157")]
    [TestCase("120180739164")]
    public void What_nobody_guesses_may_be_taken(string pin) => Assert.That(PinRules.Objection(pin), Is.Null);

    // security.md, fact 7: a list helps from a tenth of the space on; far more would leave too few to choose from.
    [TestCase(6, 1)]
    [TestCase(7, 13)]
    [TestCase(8, 131)]
    public void A_tenth_of_all_pins_is_refused_and_not_half(int length, int step)
    {
        var (refused, all) = (0, 0);
        Span<char> pin = stackalloc char[length];
        for (var number = 0; number < Math.Pow(10, length); number += step)
        {
            for (var (place, rest) = (length - 1, number); place >= 0; place--, rest /= 10)
                pin[place] = (char)('0' + rest % 10);
            all++;
            if (PinRules.Objection(pin) is not null)
                refused++;
        }

        Assert.That((double)refused / all, Is.InRange(0.10, 0.40));
        TestContext.Out.WriteLine($"{length} digits: {(double)refused / all:P1} refused");
    }
}
