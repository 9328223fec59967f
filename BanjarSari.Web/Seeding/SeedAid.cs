using System.Globalization;
using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.Web.Seeding;

/// <summary>Who receives what. About four families in ten receive something.</summary>
internal sealed class SeedAid(SeedContext context, IReadOnlyList<DemoAid> programs)
{
    private static readonly string[] Months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>Aid of an ordinary family.</summary>
    public void Usual(SeedFamily family)
    {
        var random = family.Random;
        if (!random.Chance(38))
            return;
        if (random.Chance(62))
            ToFamily(random, family.Row, AidCatalog.Food);
        if (random.Chance(44))
            ToFamily(random, family.Row, AidCatalog.Pkh);
        else if (random.Chance(24))
            ToFamily(random, family.Row, AidCatalog.Cash);
        foreach (var member in family.Members.Select(member => member.Row).Where(person => person.State == ResidentStates.Alive))
            Personal(random, member);
        if (random.Chance(7))
            ToHousehold(random, SeedHouseholds.Of(context, [family]), AidCatalog.House);
    }

    public void ToPerson(SeedRandom random, Resident person, string name, string? state = null) => Add(random, name, state, person: person.Id);

    public void ToFamily(SeedRandom random, Family family, string name, string? state = null, int yearsAgo = 0) => Add(random, name, state, family: family.Id, yearsAgo: yearsAgo);

    public void ToHousehold(SeedRandom random, Guid household, string name, string? state = null) => Add(random, name, state, household: household);

    public void ToGroup(SeedRandom random, Guid group, string name, string? state = null) => Add(random, name, state, group: group);

    private void Personal(SeedRandom random, Resident person)
    {
        var age = Indonesian.Age(person.BirthDate!.Value, context.Today);
        if (person.HealthInsurance == 2)
            ToPerson(random, person, AidCatalog.Insurance);
        if (age is >= 7 and < 18 && random.Chance(36))
            ToPerson(random, person, AidCatalog.School);
        if (age >= 68 && random.Chance(18))
            ToPerson(random, person, AidCatalog.Elder);
        if (person.Disability is not null && random.Chance(60))
            ToPerson(random, person, AidCatalog.Disability);
    }

    private void Add(SeedRandom random, string name, string? state, Guid? person = null, Guid? family = null, Guid? household = null, Guid? group = null, int yearsAgo = 0)
    {
        var year = context.Today.Year - yearsAgo;
        var aid = programs.First(one => one.Program.StartsOn.Year == year && one.Program.Name.StartsWith(name, StringComparison.Ordinal));
        var given = state ?? (random.Chance(92) ? AidStates.Delivered : random.Pick(AidStates.Proposed, AidStates.Decided, AidStates.Stopped));
        var id = context.NewKey(SeedKind.AidRecipient);
        var recipient = new AidRecipient
        {
            Id = id,
            ProgramId = aid.Program.Id,
            ResidentId = person,
            FamilyId = family,
            HouseholdId = household,
            GroupId = group,
            CardNumber = aid.Program.FundSource == 1 && group is null ? context.Cipher.Seal(nameof(AidRecipient), nameof(AidRecipient.CardNumber), id, "9999" + PersonMaker.Digits(random, 8)) : null,
            State = given,
            DecidedOn = given == AidStates.Proposed ? null : aid.Program.StartsOn.AddDays(random.Between(10, 40)),
            StoppedReason = given == AidStates.Stopped ? "Sudah dinilai mampu oleh Musyawarah Desa." : null,
        };
        if (given is AidStates.Delivered or AidStates.Stopped)
            HandOut(aid, recipient);
        context.Batch.Recipients.Add(recipient);
    }

    private void HandOut(DemoAid aid, AidRecipient recipient)
    {
        for (var i = 0; i < aid.Times; i++)
        {
            var month = aid.EveryMonths * i;
            var on = aid.Program.StartsOn.AddMonths(month).AddDays(52);
            var last = Math.Min(11, month + aid.EveryMonths - 1);
            if (recipient.State == AidStates.Stopped && i > 0)
                return;
            recipient.Disbursements.Add(new AidDisbursement
            {
                Id = context.NewKey(SeedKind.AidDisbursement),
                RecipientId = recipient.Id,
                Stage = aid.Times == 1 ? string.Create(CultureInfo.InvariantCulture, $"Tahun {on.Year}") : $"Tahap {i + 1} ({Months[month]} sampai {Months[last]})",
                On = on,
                AmountRupiah = aid.Amount,
                Goods = aid.Goods,
                Delivered = on <= context.Today,
            });
        }
    }
}
