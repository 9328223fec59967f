namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>DirectionModel</c>.</summary>
internal enum Direction
{
    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}
