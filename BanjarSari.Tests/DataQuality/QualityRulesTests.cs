using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.DataQuality;

/// <summary>Each rule, through a whole run: one record that has the problem, and one beside it that only looks like it.</summary>
public sealed class QualityRulesTests : HostTest
{
    private static readonly DateOnly Birth = new(1980, 1, 12);

    [Test]
    public async Task A_sound_family_has_no_problem()
    {
        await SoundFamilyAsync();

        Assert.That(await FoundAsync(), Is.Empty);
    }

    [TestCase("9999991201800001", 1, "1980-01-12", "")]
    [TestCase("9999995201800001", 2, "1980-01-12", "")]
    [TestCase("9999991201800001", 1, "1980-01-13", "nik-birth-date")]
    [TestCase("9999991201800001", 2, "1980-01-12", "nik-sex")]
    [TestCase("9999993201800001", 1, "1980-01-12", "nik-format")]
    [TestCase("9999991213800001", 1, "1980-01-12", "nik-format")]
    [TestCase("9999991201800000", 1, "1980-01-12", "nik-format")]
    public async Task A_NIK_is_compared_with_the_person(string nik, int sex, string birth, string expected)
    {
        var family = await Village.FamilyAsync();
        await Village.ResidentAsync(nik, family: family, change: row => (row.Sex, row.BirthDate, row.MarriageDate) = (sex, DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture), Birth.AddYears(24)));

        Assert.That(string.Join(',', await FoundAsync()), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_person_without_NIK_and_a_family_without_number()
    {
        var family = await Village.FamilyAsync(null);
        await Village.ResidentAsync(null, family: family, change: row => row.MarriageDate = Birth.AddYears(24));

        Assert.That(await FoundAsync(), Is.EquivalentTo(["temporary-number", "card-number-missing"]));
    }

    [Test]
    public async Task Heads()
    {
        var none = await Village.FamilyAsync("9999990101100001");
        await PersonAsync(none, "9999991201800001", FamilyRelations.OtherKin);
        var two = await Village.FamilyAsync("9999990101100002");
        await PersonAsync(two, "9999991201800002", FamilyRelations.Head, "AGUS");
        await PersonAsync(two, "9999991201800003", FamilyRelations.Head, "BUDI");
        var dead = await Village.FamilyAsync("9999990101100003");
        await PersonAsync(dead, "9999991201800004", FamilyRelations.Head, "CECEP", row => row.State = ResidentStates.Dead);

        Assert.That(await FoundAsync(), Is.EquivalentTo(["head-missing", "two-heads"]));
    }

    [Test]
    public async Task People_on_a_closed_card_or_on_none()
    {
        var closed = await Village.FamilyAsync("9999990101100001");
        closed.ClosedAt = TestClock.Start.UtcDateTime;
        await PersonAsync(closed, "9999991201800001", FamilyRelations.Head);
        await PersonAsync(null, "9999991201800002", FamilyRelations.Head, "AGUS");

        Assert.That(await FoundAsync(), Is.EquivalentTo(["closed-family", "family-missing"]));
    }

    [TestCase(2, false, "married-without-date")]
    [TestCase(2, true, "")]
    [TestCase(3, false, "")]
    [TestCase(6, false, "")]
    public async Task Married_without_date(int status, bool dated, string expected)
    {
        await PersonAsync(await Village.FamilyAsync(), "9999991201800001", FamilyRelations.Head, change: row => (row.MaritalStatus, row.MarriageDate) = (status, dated ? Birth.AddYears(24) : null));

        Assert.That(string.Join(',', await FoundAsync()), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_spouse_who_is_not_married()
    {
        var family = await SoundFamilyAsync();
        await Db.Residents.Where(row => row.FamilyRelation == FamilyRelations.Wife).ExecuteUpdateAsync(set => set.SetProperty(row => row.MaritalStatus, 1));

        Assert.That(await FoundAsync(), Is.EqualTo(new[] { "spouse-unmarried" }), family.Id.ToString());
    }

    [TestCase(1975, false, "child-older-than-parent")]
    [TestCase(1989, false, "child-older-than-parent")]
    [TestCase(1989, true, "")]
    [TestCase(1975, true, "child-older-than-parent")]
    [TestCase(1991, false, "")]
    public async Task A_child_older_than_its_parents_where_guesses_are_forgiven(int year, bool guessed, string expected)
    {
        var family = await SoundFamilyAsync();
        await PersonAsync(family, $"9999990501{year % 100:00}0009", FamilyRelations.Child, "JOKO", row =>
            (row.BirthDate, row.BirthDateEstimated, row.MaritalStatus, row.MarriageDate) = (new DateOnly(year, 1, 5), guessed, 1, null));

        Assert.That(string.Join(',', await FoundAsync()), Is.EqualTo(expected));
    }

    [TestCase(1915, 9, 1, "age-over-110")]
    [TestCase(1917, 9, 1, "")]
    [TestCase(1985, 3, 1, "pupil-at-40")]
    [TestCase(1987, 3, 1, "")]
    [TestCase(2009, 3, 1, "birth-certificate-missing")]
    [TestCase(1980, 9, 7, "belief-organisation")]
    public async Task Age_occupation_certificate_and_belief(int year, int occupation, int religion, string expected)
    {
        await PersonAsync(await Village.FamilyAsync(), $"9999990501{year % 100:00}0001", FamilyRelations.Head, change: row =>
            (row.BirthDate, row.Occupation, row.Religion, row.MaritalStatus, row.MarriageDate) = (new DateOnly(year, 1, 5), occupation, religion, 1, null));

        Assert.That(string.Join(',', await FoundAsync()), Is.EqualTo(expected));
    }

    [TestCase("BUDI  santoso", "KARTINAH", 2)]
    [TestCase("BUDI SANTOSO", "LASMI", 0)]
    [TestCase("BUDI SANTOSA", "KARTINAH", 0)]
    public async Task The_same_person_twice(string name, string mother, int expected)
    {
        await PersonAsync(await Village.FamilyAsync("9999990101100001"), "9999991201800001", FamilyRelations.Head);
        await PersonAsync(await Village.FamilyAsync("9999990101100002"), "9999991201800002", FamilyRelations.Head, name, row =>
            row.MotherName = Services.GetRequiredService<BanjarSari.SelfService.Security.FieldCipher>().Seal(nameof(Resident), nameof(Resident.MotherName), row.Id, mother));

        Assert.That((await FoundAsync()).Count(kind => kind == "duplicate-person"), Is.EqualTo(expected));
    }

    [Test]
    public void Every_rule_explains_itself_and_has_a_kind_of_its_own()
    {
        Assert.That(QualityRules.All.Select(rule => rule.Kind), Is.Unique);
        foreach (var rule in QualityRules.All)
            Assert.That(new[] { rule.Title, rule.Why, rule.WhatToDo, rule.Detail }, Has.All.Not.Empty, rule.Kind);
    }

    private async Task<Family> SoundFamilyAsync()
    {
        var family = await Village.FamilyAsync();
        await PersonAsync(family, "9999991201800001", FamilyRelations.Head);
        await PersonAsync(family, "9999995201800002", FamilyRelations.Wife, "SITI AMINAH", row => row.Sex = 2);
        return family;
    }

    private Task<Resident> PersonAsync(Family? family, string nik, int relation, string name = "BUDI SANTOSO", Action<Resident>? change = null) =>
        Village.ResidentAsync(nik, name, family, relation, row =>
        {
            row.MarriageDate = Birth.AddYears(24);
            change?.Invoke(row);
        });

    private async Task<List<string>> FoundAsync()
    {
        await Services.GetRequiredService<DataQualityRun>().RunAsync();
        return await Db.DataProblems.AsNoTracking().Where(problem => problem.SettledAt == null).Select(problem => problem.Kind).ToListAsync();
    }
}
