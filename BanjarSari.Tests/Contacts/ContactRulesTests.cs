using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Contacts;

[Parallelizable(ParallelScope.All)]
public sealed class ContactRulesTests
{
    [TestCase("081234567890", "+6281234567890")]
    [TestCase("0812-3456-7890", "+6281234567890")]
    [TestCase(" +62 812 3456 7890 ", "+6281234567890")]
    [TestCase("62 812.3456.7890", "+6281234567890")]
    [TestCase("81234567890", "+6281234567890")]
    [TestCase("+62 0812 3456 7890", "+6281234567890")]
    [TestCase("(021) 555-1234", "+62215551234")]
    [TestCase("+60 12-345 6789", "+60123456789")]
    [TestCase("0060123456789", "+60123456789")]
    public void Telephone_numbers_become_one_form(string typed, string kept) => Assert.That(ContactRules.Phone(typed, "Nomor HP"), Is.EqualTo(kept));

    [TestCase("")]
    [TestCase("0812")]
    [TestCase("nol delapan satu dua")]
    [TestCase("0812345678901234567")]
    [TestCase("+")]
    [TestCase("+62")]
    [TestCase("1234567890")]
    [TestCase("08123456789٠")]
    [TestCase("+6281234+67890")]
    public void Anything_else_is_refused_with_an_example(string typed) =>
        Assert.That(() => ContactRules.Phone(typed, "Nomor HP"), Throws.TypeOf<RegisterException>().With.Message.Contains("misalnya 081234567890"));

    [TestCase("Siti.Aminah@Contoh.ID", "Siti.Aminah@contoh.id")]
    [TestCase(" warga+desa@mail.contoh.go.id ", "warga+desa@mail.contoh.go.id")]
    public void E_mail_addresses_keep_their_name_and_lose_capitals_of_the_domain(string typed, string kept) => Assert.That(ContactRules.Email(typed), Is.EqualTo(kept));

    [TestCase("")]
    [TestCase("siti")]
    [TestCase("siti@contoh")]
    [TestCase("siti@contoh..id")]
    [TestCase("siti@-contoh.id")]
    [TestCase("Siti <siti@contoh.id>")]
    [TestCase("siti@contoh.id, budi@contoh.id")]
    [TestCase("siti@contoh.id\r\nBcc: x@y.id")]
    [TestCase("sitî@contoh.id")]
    public void What_is_no_single_address_is_refused(string typed) =>
        Assert.That(() => ContactRules.Email(typed), Throws.TypeOf<RegisterException>().With.Message.Contains("nama@contoh.id"));

    [Test]
    public void An_emergency_contact_is_a_name_and_a_number() => Assert.That(ContactRules.Emergency("  Siti   Aminah ", "0812 3456 7890"), Is.EqualTo("Siti Aminah, +6281234567890"));

    [TestCase("", "081234567890", "Nama kontak darurat")]
    [TestCase("Siti 2", "081234567890", "tanpa angka")]
    [TestCase("Siti", "x", "Nomor HP kontak darurat")]
    public void Both_parts_of_an_emergency_contact_are_checked(string name, string phone, string sentence) =>
        Assert.That(() => ContactRules.Emergency(name, phone), Throws.TypeOf<RegisterException>().With.Message.Contains(sentence));
}
