namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Which part of a list the client wants; never more than 500 rows at once.</summary>
internal sealed record PageQuery
{
    private const int Largest = 500;

    /// <summary>Rows to leave out at the begin.</summary>
    public int Skip { get; init; }

    /// <summary>Rows wanted.</summary>
    public int Take { get; init; } = 100;

    internal int From => Math.Max(0, Skip);

    internal int Most => Math.Clamp(Take, 0, Largest);
}
