using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.Tests.ChangeReports;

[Parallelizable(ParallelScope.All)]
public sealed class ReportFormRulesTests
{
    private static readonly ReferenceCodeBook Codes = new();
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Wife = Guid.CreateVersion7();
    private static readonly Guid Rt = Guid.CreateVersion7();

    [Test]
    public void Every_field_has_words_and_an_existing_list()
    {
        foreach (var field in ReportForms.All.SelectMany(form => form.Fields))
        {
            Assert.That(field.Words, Is.Not.Empty, field.Key);
            if (field.CodeKind is { } kind)
                Assert.That(Codes.Of(kind), Is.Not.Empty, field.Key);
        }
    }

    [Test]
    public void What_is_required_and_empty_is_said_by_its_label() =>
        Assert.That(Check(ReportKinds.Death).Errors, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["occurredOn"] = "Tanggal meninggal: harus diisi.",
            ["deathPlace"] = "Tempat meninggal: harus diisi.",
        }));

    [TestCase(ReportKinds.Death, "occurredOn", "2026-11-24", "Tanggal meninggal: tidak boleh setelah hari ini.")]
    [TestCase(ReportKinds.Death, "deathCause", "77", "Sebab kematian: pilihan ini tidak ada dalam daftar.")]
    [TestCase(ReportKinds.Marriage, "MaritalStatus", "4", "Perkawinan ini: pilihan ini tidak ada dalam daftar.")]
    [TestCase(ReportKinds.MoveOut, "moveClassification", "1", "Pindah ke mana?: pilihan ini tidak ada dalam daftar.")]
    [TestCase(ReportKinds.MoveOut, "occurredOn", "2028-01-01", "Tanggal pindah: paling lambat satu tahun dari hari ini.")]
    [TestCase(ReportKinds.MoveWithin, "area", "bukan", "Dusun, RW, dan RT yang baru: pilih RT yang ada di desa ini.")]
    [TestCase(ReportKinds.Birth, "mother", "bukan", "Ibu: pilih orang yang ada dalam KK Anda.")]
    [TestCase(ReportKinds.MissingMember, "how", "terbang", "Bagaimana ia menjadi anggota keluarga?: pilih salah satu.")]
    public void A_wrong_value_is_refused_in_a_sentence(string kind, string field, string value, string sentence) =>
        Assert.That(Check(kind, (field, value)).Errors[field], Is.EqualTo(sentence));

    [Test]
    public void A_member_must_be_on_the_card_and_of_the_sex_asked_for()
    {
        Assert.That(Check(ReportKinds.Birth, ("mother", Wife.ToString())).Fields["mother"], Is.EqualTo(Wife.ToString()));
        Assert.That(Check(ReportKinds.Birth, ("father", Wife.ToString())).Errors, Does.ContainKey("father"));
        Assert.That(Check(ReportKinds.Birth, ("mother", Guid.CreateVersion7().ToString())).Errors, Does.ContainKey("mother"));
    }

    [Test]
    public void A_field_that_is_not_asked_is_not_kept()
    {
        Assert.That(Check(ReportKinds.MissingMember, ("how", "lahir"), ("previousAddress", "JALAN LAMA")).Fields, Does.Not.ContainKey("previousAddress"));
        Assert.That(Check(ReportKinds.MissingMember, ("how", "datang"), ("previousAddress", "JALAN LAMA")).Fields, Does.ContainKey("previousAddress"));
    }

    private static ReportFormResult Check(string kind, params (string Key, string? Value)[] typed) =>
        new ReportFormRules(new ElementRules(Codes), Codes).Check(ReportForms.Of(kind), typed.ToDictionary(pair => pair.Key, pair => pair.Value), new Dictionary<Guid, int?> { [Wife] = 2 }, new HashSet<Guid> { Rt }, Today);
}
