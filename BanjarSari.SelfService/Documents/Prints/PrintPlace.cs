using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Where a family or person lives, as it stands on paper.</summary>
internal sealed record PrintPlace
{
    /// <summary>Street and number.</summary>
    public required string Address { get; init; }

    /// <summary>Three digits or a dash.</summary>
    public required string Rt { get; init; }

    /// <summary>Three digits or a dash.</summary>
    public required string Rw { get; init; }

    /// <summary>Dusun.</summary>
    public required string Hamlet { get; init; }

    /// <summary>Postal code.</summary>
    public required string PostalCode { get; init; }

    /// <summary>Names of village, district, regency, province in capitals.</summary>
    public required PrintRegion Region { get; init; }
}

/// <summary>The village's place in the country, in capitals.</summary>
internal sealed record PrintRegion(string Village, string District, string Regency, string Province)
{
    public static PrintRegion Of(VillageOptions village) => new(
        Paper.Value(village.Name), Paper.Value(village.District), Paper.Value(village.Regency), Paper.Value(village.Province));
}
