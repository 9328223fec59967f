using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.SignIn;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.SignIn;

public sealed class PinHasherTests
{
    private static readonly Guid Anyone = Guid.Parse("0193c000-0000-7000-8000-000000000001");

    [Test]
    public void The_right_pin_matches_and_no_other()
    {
        var hasher = Hasher();
        var hash = hasher.Hash(Anyone, "482915");

        Assert.That(hasher.Verify(Anyone, "482915", hash), Is.True);
        Assert.That(hasher.Verify(Anyone, "482916", hash), Is.False);
        Assert.That(hasher.Verify(Anyone, "482915 ", hash), Is.False);
    }

    [Test]
    public void Two_hashes_of_one_pin_differ()
    {
        var first = Hasher().Hash(Anyone, "482915");

        Assert.That(Hasher().Hash(Anyone, "482915"), Is.Not.EqualTo(first));
    }

    [Test]
    public void A_hash_copied_to_another_resident_does_not_open()
    {
        var hasher = Hasher();
        var hash = hasher.Hash(Anyone, "482915");

        Assert.That(() => hasher.Verify(Guid.Empty, "482915", hash), Throws.InstanceOf<System.Security.Cryptography.CryptographicException>());
    }

    [Test]
    public void Without_the_pepper_the_pin_does_not_match()
    {
        var hash = Hasher().Hash(Anyone, "482915");

        Assert.That(() => Hasher(root: 1).Verify(Anyone, "482915", hash), Throws.InstanceOf<System.Security.Cryptography.CryptographicException>());
    }

    [Test]
    public void An_account_without_a_pin_matches_nothing() =>
        Assert.That(Hasher().Verify(Anyone, "", [0]), Is.False);

    [Test]
    public void A_hash_of_another_cost_is_still_checked_and_asks_for_a_new_one()
    {
        var hash = Hasher().Hash(Anyone, "482915");
        var dearer = Hasher(passes: 2);

        Assert.That(dearer.Verify(Anyone, "482915", hash), Is.True);
        Assert.That(dearer.NeedsRehash(hash), Is.True);
        Assert.That(dearer.NeedsRehash(dearer.Hash(Anyone, "482915")), Is.False);
    }

    [Test]
    public void Production_refuses_a_lower_cost_by_the_setting_s_name() =>
        Assert.That(() => Hasher(environment: Environments.Production), Throws.InvalidOperationException.With.Message.StartsWith("PinHash:"));

    private static PinHasher Hasher(byte root = 0, int passes = 1, string environment = "Development")
    {
        var key = new byte[32];
        key[0] = root;
        return new PinHasher(new KeyRing(key), Options.Create(new PinHashOptions { MemoryKiB = 64, Passes = passes }), new HostingEnvironment { EnvironmentName = environment });
    }
}
