namespace BanjarSari.Web.Seeding;

/// <summary>Section <c>Demo</c>: the invented village that shows the program. Never enabled in production.</summary>
public sealed class DemoOptions
{
    /// <summary>Seed the demo village when the register is empty.</summary>
    public bool Enabled { get; set; }

    /// <summary>How many residents to make, all told; at least <see cref="DemoVillage.Smallest"/>.</summary>
    public int Residents { get; set; } = 1_200;

    /// <summary>Change reports that <see cref="Reports"/> makes unasked.</summary>
    public const int UsualReports = 20;

    /// <summary>Change reports of ordinary families for the officers' work list, at most one a family.</summary>
    public int Reports { get; set; } = UsualReports;

    /// <summary>
    /// Further residents who get an account, for <c>.ci/bench</c> only: their PIN is <see cref="BenchPin"/>. Each costs
    /// one Argon2 hash.
    /// </summary>
    public int BenchAccounts { get; set; }

    /// <summary>Further looks in the access log, for <c>.ci/bench</c> only.</summary>
    public int BenchLooks { get; set; }

    /// <summary>PIN of the <see cref="BenchAccounts"/>.</summary>
    public const string BenchPin = "406173";
}
