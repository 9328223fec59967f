namespace BanjarSari.SelfService.Aid;

/// <summary>Program bantuan.</summary>
public sealed class AidProgram
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Name, e.g. BLT Dana Desa 2026.</summary>
    public required string Name { get; set; }

    /// <summary>Code <c>aid-target</c>: 1 person, 2 family, 3 household, 4 group.</summary>
    public int Target { get; init; }

    /// <summary>Code <c>fund-source</c>.</summary>
    public int FundSource { get; set; }

    /// <summary>Institution that owns it: Kementerian Sosial, Pemerintah Desa.</summary>
    public required string Owner { get; set; }

    /// <summary>What it is, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day; null: open.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>SK or berita acara Musdes on which it rests.</summary>
    public string? Decision { get; set; }
}
