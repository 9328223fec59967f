using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

public sealed class PinIssueServiceTests : SignInTest
{
    private static readonly ActingPerson Officer = ActingPerson.Command("issue-pin");

    // As the officer's own request: it knows nothing of what this test has loaded.
    private PinIssueService Service => NewScope().ServiceProvider.GetRequiredService<PinIssueService>();

    [Test]
    public async Task The_issued_pin_signs_in_once_and_must_be_changed()
    {
        var resident = await Village.ResidentAsync(Nik);

        var issued = (await IssueAsync(resident)).Issued.Single();

        Assert.That(issued.Pin, Does.Match("^[0-9]{6}$"));
        Assert.That(issued.MaskedNik, Is.EqualTo("9999••••••••0001"));
        Assert.That(issued.DeviceCodes, Has.Count.EqualTo(5).And.All.Match("^[0-9]{8}$"));
        Assert.That(issued.ExpiresAt, Is.EqualTo(TestClock.Start.UtcDateTime.AddDays(14)));
        using var answer = await SignInAsync(Browser, pin: issued.Pin);
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/pin"));
    }

    [Test]
    public async Task The_act_is_written_without_the_pin_and_the_resident_is_told()
    {
        var resident = await Village.ResidentAsync(Nik);

        var issued = (await IssueAsync(resident)).Issued.Single();

        var act = (await ActsAsync(ProcessKinds.PinIssued)).Single();
        Assert.That((act.Basis, act.ActorPost, act.Events.Single().Kind, act.Events.Single().Changes), Is.EqualTo(("Identitas: KTP-el", "Operator", "issued", default(SelfService.Security.SealedText))));
        Assert.That((await NoticesAsync(resident)).Single().Title, Is.EqualTo("PIN diterbitkan kantor desa"));
        Assert.That(issued.ToString(), Does.Not.Contain(issued.Pin).And.Not.Contain(issued.DeviceCodes[0]));
        Assert.That((await NoticesAsync(resident)).Single().Body, Does.Not.Contain(issued.Pin));
    }

    [Test]
    public async Task A_new_issue_ends_pin_sessions_devices_and_codes_of_before()
    {
        var resident = await ResidentWithPinAsync();
        var first = (await IssueAsync(resident)).Issued.Single();
        await GetsInAsync(Browser, pin: first.Pin);

        var second = (await IssueAsync(resident)).Issued.Single();

        using var page = await Browser.GetAsync("/layanan-mandiri/pin");
        Assert.That((int)page.StatusCode, Is.EqualTo(302), "session");
        Assert.That(await Db.KnownDevices.AnyAsync(), Is.False, "devices");
        Assert.That(await Db.DeviceCodes.CountAsync(), Is.EqualTo(5), "codes");
        Assert.That(await GetsInAsync(NewBrowser(), pin: first.Pin), Is.False, "old activation PIN");
        Assert.That(await GetsInAsync(NewBrowser(), pin: second.Pin), Is.True);
        Assert.That((await ActsAsync(ProcessKinds.PinIssued)).SelectMany(act => act.Events).Select(change => change.Kind), Is.EqualTo(["reissued", "reissued"]));
    }

    [Test]
    public async Task At_the_counter_a_stranger_s_tries_do_not_count()
    {
        var resident = await ResidentWithPinAsync();
        await FailAsync(5);

        var issued = (await IssueAsync(resident)).Issued.Single();

        Assert.That(await GetsInAsync(Browser, pin: issued.Pin), Is.True);
    }

    [TestCase(ResidentStates.Dead, "Tercatat meninggal dunia.")]
    [TestCase(ResidentStates.MovedOut, "Tercatat pindah keluar desa.")]
    [TestCase(ResidentStates.Missing, "Tercatat hilang atau pergi")]
    [TestCase(ResidentStates.Left, "Tercatat hilang atau pergi")]
    [TestCase(ResidentStates.NotValid, "Datanya berstatus tidak valid.")]
    public async Task Who_does_not_live_here_gets_none(int state, string reason) =>
        await RefusedAsync(await Village.ResidentAsync(Nik, change: resident => resident.State = state), reason);

    [Test]
    public async Task Who_has_no_nik_gets_none() => await RefusedAsync(await Village.ResidentAsync(null), "Belum ada NIK.");

    [Test]
    public async Task A_child_gets_none() =>
        await RefusedAsync(await Village.ResidentAsync(Nik, change: child => (child.BirthDate, child.MaritalStatus) = (new DateOnly(2009, 11, 24), 1)), "Belum berusia 17 tahun dan belum pernah kawin.");

    [TestCase("2009-11-23", 1)]
    [TestCase("2012-01-01", 2)]
    public async Task From_seventeen_on_or_married_one_gets_one(string birth, int maritalStatus)
    {
        var resident = await Village.ResidentAsync(Nik, change: child => (child.BirthDate, child.MaritalStatus) = (DateOnly.Parse(birth, null), maritalStatus));

        Assert.That((await IssueAsync(resident)).Issued, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_locked_account_gets_none()
    {
        var resident = await ResidentWithPinAsync();
        (await Db.Accounts.FindAsync(resident.Id))!.LockedAt = TestClock.Start.UtcDateTime;
        await Db.SaveChangesAsync();

        Assert.That((await IssueAsync(resident)).Refused.Single().Reason, Is.EqualTo("Akunnya dikunci petugas. Buka dulu kuncinya."));
    }

    [TestCase(" ", "Catat dulu bagaimana identitas warga diperiksa.")]
    [TestCase("KTP-el 9999991201800001", "Catatan pemeriksaan identitas tidak boleh memuat NIK atau nomor KK.")]
    public async Task The_identity_check_is_noted_without_numbers(string check, string message)
    {
        var resident = await Village.ResidentAsync(Nik);

        Assert.That(() => Service.IssueAsync(new IssuePinOptions { ResidentIds = [resident.Id], IdentityCheck = check }, Officer), Throws.ArgumentException.With.Message.EqualTo(message));
    }

    [Test]
    public async Task A_batch_passes_over_who_has_a_pin_of_their_own()
    {
        var owner = await ResidentWithPinAsync();
        var other = await Village.ResidentAsync("9999990507750003", "SITI AMINAH");

        var result = await Service.IssueAsync(new IssuePinOptions { ResidentIds = [owner.Id, other.Id], IdentityCheck = "KTP-el", OnlyWithoutOwnPin = true }, Officer);

        Assert.That(result.Issued.Select(pin => pin.Name), Is.EqualTo(["SITI AMINAH"]));
        Assert.That(result.Refused.Single().Reason, Is.EqualTo("Sudah punya PIN sendiri."));
        Assert.That((await ActsAsync(ProcessKinds.PinIssued)).Single().Events, Has.Count.EqualTo(1));
        Assert.That(await GetsInAsync(Browser), Is.True);
    }

    private Task<IssuePinResult> IssueAsync(Resident resident) =>
        Service.IssueAsync(new IssuePinOptions { ResidentIds = [resident.Id], IdentityCheck = "KTP-el" }, Officer);

    private async Task RefusedAsync(Resident resident, string reason)
    {
        var result = await IssueAsync(resident);

        Assert.That(result.Refused.Single().Reason, Does.StartWith(reason));
        Assert.That(await Db.Accounts.AnyAsync(), Is.False);
        Assert.That(await ActsAsync(ProcessKinds.PinIssued), Is.Empty);
    }
}
