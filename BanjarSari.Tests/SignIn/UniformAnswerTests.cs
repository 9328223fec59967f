using System.Text.RegularExpressions;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.SignIn;

/// <summary>T01: nobody learns from an answer which NIK exists, has an account, is locked, closed, expired or throttled.</summary>
public sealed partial class UniformAnswerTests : SignInTest
{
    [Test]
    public async Task Every_refusal_is_the_same_to_the_byte()
    {
        await ResidentWithPinAsync();
        await Village.ResidentAsync("9999995503820002");
        var locked = await ResidentWithPinAsync("9999990507750003");
        (await Db.Accounts.FindAsync(locked.Id))!.LockedAt = TestClock.Start.UtcDateTime;
        var closed = await ResidentWithPinAsync("9999990507750004");
        (await Db.Accounts.FindAsync(closed.Id))!.ClosedAt = TestClock.Start.UtcDateTime;
        var dead = await ResidentWithPinAsync("9999990507750005");
        dead.State = ResidentStates.Dead;
        var expired = await ResidentWithPinAsync("9999990507750006", activation: true);
        (await Db.Accounts.FindAsync(expired.Id))!.ActivationExpiresAt = TestClock.Start.UtcDateTime;
        await Db.SaveChangesAsync();
        await ResidentWithPinAsync("9999990507750007");
        await FailAsync(5, "9999990507750007");

        var answers = new Dictionary<string, string>
        {
            ["wrong PIN"] = await RefusalAsync(Nik, WrongPin),
            ["no account"] = await RefusalAsync("9999995503820002", WrongPin),
            ["unknown NIK"] = await RefusalAsync(Unknown, WrongPin),
            ["locked, right PIN"] = await RefusalAsync("9999990507750003", Pin),
            ["closed, right PIN"] = await RefusalAsync("9999990507750004", Pin),
            ["dead, right PIN"] = await RefusalAsync("9999990507750005", Pin),
            ["expired, right PIN"] = await RefusalAsync("9999990507750006", Pin),
            ["throttled, right PIN"] = await RefusalAsync("9999990507750007", Pin),
        };

        Assert.That(answers.Values.Distinct().Count(), Is.EqualTo(1), string.Join('\n', answers));
    }

    [Test]
    public async Task Every_refusal_does_the_same_writes()
    {
        await ResidentWithPinAsync();

        await RefusalAsync(Nik, WrongPin);
        await RefusalAsync(Unknown, WrongPin);

        var attempts = await AttemptsAsync();
        Assert.That(attempts.Select(row => row.Outcome), Is.EqualTo(["failure", "failure"]));
        Assert.That(Db.SignInThrottles.Count(), Is.EqualTo(3), "two NIKs and the village");
    }

    private async Task<string> RefusalAsync(string nik, string pin)
    {
        using var answer = await SignInAsync(NewBrowser(), nik, pin);
        var body = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{Token().Replace(body, "").Replace(nik, "NIK", StringComparison.Ordinal)}";
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]*value=\")[^\"]*")]
    private static partial Regex Token();
}
