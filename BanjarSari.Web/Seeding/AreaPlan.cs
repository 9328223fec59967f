using System.Globalization;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Hamlets, RW and RT, as many as the village needs: about 26 families in an RT, two RT in an RW.</summary>
internal sealed class AreaPlan
{
    private const int FamiliesInRt = 26;
    private const int RtInRw = 2;
    private static readonly string[] Names = ["KRAJAN", "SUMBERAGUNG", "KARANGTENGAH", "TEGALREJO", "CIKAHURIPAN", "WONOSARI", "SIDOMULYO", "BULUREJO", "MARGALUYU", "GUNUNGSARI"];
    private static readonly string[] Sides = ["", " LOR", " KIDUL", " WETAN", " KULON"];

    private readonly List<Place> _places = [];

    public AreaPlan(SeedKeys keys, int residents)
    {
        var rts = Math.Max(10, (int)Math.Ceiling(residents / 3.45 / FamiliesInRt));
        var hamlets = Math.Clamp(rts / 30, 5, Names.Length * Sides.Length);
        for (var i = 0; i < hamlets; i++)
            Hamlets.Add(new Hamlet { Id = keys.Of(SeedKind.Hamlet, i), Name = Names[i % Names.Length] + Sides[i / Names.Length], HeadResidentId = Head(keys, residents, i) });
        for (var i = 0; i < rts; i++)
            AddRt(keys, residents, i, i % hamlets);
    }

    /// <summary>The first families are the demo's own; heads of areas come from those after them.</summary>
    public const int FirstOrdinary = 100;

    public List<Hamlet> Hamlets { get; } = [];

    public List<Rw> Rws { get; } = [];

    public List<Rt> Rts { get; } = [];

    /// <summary>Where a family lives.</summary>
    public Place Of(int family) => _places[family % _places.Count];

    // Heads of areas are heads of ordinary families, of whom a very small village has too few.
    private static Guid? Head(SeedKeys keys, int residents, int serial) =>
        residents >= 1_000 ? keys.Of(SeedKind.Resident, FirstOrdinary + serial) : null;

    private void AddRt(SeedKeys keys, int residents, int serial, int hamlet)
    {
        var inHamlet = serial / Hamlets.Count;
        var hamletId = Hamlets[hamlet].Id;
        if (inHamlet % RtInRw == 0)
            Rws.Add(new Rw { Id = keys.Of(SeedKind.Rw, hamlet, inHamlet / RtInRw), HamletId = hamletId, Number = Number(inHamlet / RtInRw + 1), HeadResidentId = Head(keys, residents, Hamlets.Count + Rws.Count) });

        var rt = new Rt { Id = keys.Of(SeedKind.Rt, hamlet, inHamlet), HamletId = hamletId, RwId = keys.Of(SeedKind.Rw, hamlet, inHamlet / RtInRw), Number = Number(inHamlet % RtInRw + 1), HeadResidentId = Head(keys, residents, Hamlets.Count * 3 + serial) };
        Rts.Add(rt);
        _places.Add(new Place(hamletId, rt.RwId!.Value, rt.Id, hamlet));
    }

    private static string Number(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}

/// <summary>One RT with what stands above it.</summary>
internal sealed record Place(Guid Hamlet, Guid Rw, Guid Rt, int Street);
