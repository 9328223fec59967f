using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.SignIn;

public sealed class IssuePinVerbTests : SignInTest
{
    [Test]
    public async Task The_slip_is_printed_and_its_pin_signs_in()
    {
        await Village.ResidentAsync(Nik);

        var (code, output, _) = await RunAsync(Nik, "--checked", "KTP-el");

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("BUDI SANTOSO, NIK 9999••••••••0001").And.Contain("berlaku sampai 7 Desember 2026 pukul 10.00 WIB"));
        var pin = output.Split("PIN aktivasi")[1].TrimStart()[..6];
        Assert.That(await GetsInAsync(Browser, pin: pin), Is.True);
        Assert.That((await Db.Processes.SingleAsync()).Basis, Is.EqualTo("Identitas: KTP-el"));
    }

    [Test]
    public async Task With_a_file_the_pin_is_only_in_the_file()
    {
        await Village.ResidentAsync(Nik);
        var file = Path.Combine(TestDatabase.Directory, $"slip-{Guid.NewGuid():N}.pdf");

        var (code, output, _) = await RunAsync(Nik, "--slip", file);

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Not.Contain("PIN aktivasi"));
        Assert.That(await File.ReadAllBytesAsync(file), Has.Length.GreaterThan(1_000));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task A_file_that_is_there_already_costs_nobody_a_pin()
    {
        await ResidentWithPinAsync();
        var file = Path.Combine(TestDatabase.Directory, $"slip-{Guid.NewGuid():N}.pdf");
        await File.WriteAllTextAsync(file, "lain");

        Assert.That(() => RunAsync(Nik, "--slip", file), Throws.InstanceOf<IOException>());
        Assert.That(await GetsInAsync(Browser), Is.True);
    }

    [Test]
    public async Task A_family_gets_slips_for_those_who_may_have_one()
    {
        var family = await Village.FamilyAsync();
        await Village.ResidentAsync(Nik, family: family);
        await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        await Village.ResidentAsync(null, "BAYI", family, FamilyRelations.Child);

        var (code, output, error) = await RunAsync("--family", "9999990101100001");

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("2 PIN diterbitkan, 1 dilewati."));
        Assert.That(error, Does.Contain("BAYI: Belum ada NIK."));
    }

    [Test]
    public async Task An_rt_is_named_with_its_rw_and_where_needed_its_hamlet()
    {
        var (krajan, kidul) = (NewHamlet("KRAJAN"), NewHamlet("KIDUL"));
        var rts = new List<Rt>();
        foreach (var hamlet in new[] { krajan, kidul })
        {
            var rw = new Rw { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, Number = "001" };
            Db.Rws.Add(rw);
            rts.Add(new Rt { Id = Guid.CreateVersion7(), HamletId = hamlet.Id, RwId = rw.Id, Number = "002" });
        }

        Db.Rts.AddRange(rts);
        await Db.SaveChangesAsync();
        await Village.ResidentAsync(Nik, change: resident => resident.RtId = rts[0].Id);
        await Village.ResidentAsync("9999990507750003", change: resident => resident.RtId = rts[1].Id);

        var ambiguous = await RunAsync("--rt", "002/001");
        var named = await RunAsync("--rt", "002/001", "--hamlet", "KIDUL");

        Assert.That((ambiguous.Code, ambiguous.Error.Trim()), Is.EqualTo((1, "Ada beberapa RT dengan nomor itu. Tambahkan --hamlet NAMA.")));
        Assert.That(named.Output, Does.Contain("NIK 9999••••••••0003").And.Not.Contain("0001,"));
    }

    [TestCase(1, "NIK harus 16 angka.", "123")]
    [TestCase(1, "Tidak ada warga yang cocok. Periksa lagi nomornya.", Unknown)]
    [TestCase(1, "Nomor KK harus 16 angka.", "--family", "123")]
    [TestCase(2, "")]
    [TestCase(2, "", Nik, "--slip")]
    [TestCase(2, "", Nik, "--lain", "x")]
    [TestCase(2, "", Nik, "--family", "9999990101100001")]
    [TestCase(2, "", Nik, "--hamlet", "KRAJAN")]
    public async Task What_cannot_be_done_is_one_clear_line(int code, string line, params string[] arguments)
    {
        var result = await RunAsync(arguments);

        Assert.That((result.Code, result.Error.Trim()), Is.EqualTo((code, line)));
    }

    private Hamlet NewHamlet(string name)
    {
        var hamlet = new Hamlet { Id = Guid.CreateVersion7(), Name = name };
        Db.Hamlets.Add(hamlet);
        return hamlet;
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var verb = Services.GetServices<ICommandVerb>().Single(verb => verb.Name == "issue-pin");
        var code = await verb.RunAsync(arguments, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
