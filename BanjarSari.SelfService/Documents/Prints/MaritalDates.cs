using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Which date stands in "Tanggal Perkawinan/Perceraian": that of the state the person is in.</summary>
internal static class MaritalDates
{
    private const int NeverMarried = 1;
    private const int Widowed = 6;

    /// <summary>The date; null for one who was never married or whose spouse died.</summary>
    public static DateOnly? Of(Resident person) => person.MaritalStatus switch
    {
        null or NeverMarried or Widowed => null,
        4 or 5 or 103 => person.DivorceDate,
        _ => person.MarriageDate,
    };
}
