using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.Web.Seeding;

/// <summary>Farmers' groups of the hamlets, PKK, Karang Taruna, women farmers; up to 40 members each.</summary>
internal sealed class SeedGroups
{
    private const int Most = 40;
    private readonly SeedContext _context;
    private readonly Dictionary<Guid, int> _members = [];
    private readonly List<Group> _farmers = [];

    public SeedGroups(SeedContext context)
    {
        _context = context;
        string[] names = ["Sri Rejeki", "Tani Makmur", "Ngudi Rahayu", "Sumber Pangan", "Mukti Tani"];
        for (var i = 0; i < names.Length; i++)
            _farmers.Add(Make($"KT-{i + 1:00}", $"Kelompok Tani {names[i]}", "Kelompok tani"));
        Women = Make("KWT-01", "Kelompok Wanita Tani Melati", "Kelompok wanita tani");
        Pkk = Make("PKK-01", "Tim Penggerak PKK Desa Banjar Sari", "PKK");
        Youth = Make("KTR-01", "Karang Taruna Bina Karya", "Karang taruna");
    }

    public Group Women { get; }

    public Group Pkk { get; }

    public Group Youth { get; }

    /// <summary>The farmers' group of a hamlet.</summary>
    public Group Farmers(int hamlet) => _farmers[hamlet % _farmers.Count];

    /// <summary>Memberships of an ordinary family.</summary>
    public void Usual(SeedFamily family)
    {
        foreach (var person in family.Members.Select(member => member.Row).Where(person => person.State == ResidentStates.Alive))
        {
            var age = Indonesian.Age(person.BirthDate!.Value, _context.Today);
            if (person is { Occupation: 9, Sex: 1 } && family.Random.Chance(45))
                Join(family.Random, Farmers(family.Place.Street), person);
            else if (person.Sex == 2 && age is > 24 and < 60 && family.Random.Chance(16))
                Join(family.Random, person.Occupation == 9 ? Women : Pkk, person);
            else if (age is > 15 and < 31 && person.MaritalStatus == 1 && family.Random.Chance(25))
                Join(family.Random, Youth, person);
        }
    }

    /// <summary>Makes someone a member; the first three have a post.</summary>
    public void Join(SeedRandom random, Group group, Resident person)
    {
        var count = _members[group.Id] = _members.GetValueOrDefault(group.Id) + 1;
        if (count > Most)
            return;
        _context.Batch.GroupMembers.Add(new GroupMember
        {
            Id = _context.NewKey(SeedKind.GroupMember),
            GroupId = group.Id,
            ResidentId = person.Id,
            Position = count switch { 1 => "Ketua", 2 => "Sekretaris", 3 => "Bendahara", _ => "Anggota" },
            JoinedOn = _context.Today.AddDays(-random.Between(400, 2_500)),
        });
    }

    private Group Make(string code, string name, string kind)
    {
        var group = new Group { Id = _context.NewKey(SeedKind.Group), Code = code, Name = name, Kind = kind };
        _context.Batch.Groups.Add(group);
        return group;
    }
}
