using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.Tests.Register.Elements;

[Parallelizable]
public sealed class ElementWordsTests
{
    private static readonly ElementWords Words = new(new ReferenceCodeBook());

    [TestCase(nameof(Resident.Sex), "2", "Perempuan")]
    [TestCase(nameof(Resident.BirthDate), "1980-01-12", "12 Januari 1980")]
    [TestCase(nameof(Resident.BirthTime), "14:05", "pukul 14.05")]
    [TestCase(nameof(Resident.BirthWeightGrams), "3200", "3.200")]
    [TestCase(nameof(Resident.Latitude), "-7.25", "-7,25")]
    [TestCase(nameof(Resident.BirthDateEstimated), "1", "Ya")]
    [TestCase(nameof(Resident.BirthPlace), "BANJAR SARI", "BANJAR SARI")]
    public void A_value_reads_as_people_write_it(string element, string value, string words) =>
        Assert.That(Words.Of(ElementCatalog.Of(element), value), Is.EqualTo(words).IgnoreCase);

    [TestCase(nameof(Resident.Nik))]
    [TestCase(nameof(Resident.FatherNik))]
    [TestCase(nameof(Resident.PreviousKkNumber))]
    public void Numbers_stay_masked(string element) =>
        Assert.That(Words.Of(ElementCatalog.Of(element), "9999991201800001"), Is.EqualTo("9999••••••••0001"));

    [Test]
    public void No_value_is_no_words() =>
        Assert.That(Words.Of(ElementCatalog.Of(nameof(Resident.Sex)), null), Is.Null);
}
