namespace BanjarSari.SelfService.DataStore;

/// <summary>Section <c>Database</c>: provider and connection of the population store.</summary>
public sealed class DatabaseOptions
{
    /// <summary><c>Sqlite</c> (default) or <c>SqlServer</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Connection string; for SQLite the default is <c>population.db</c> in <c>DataDirectory</c>.</summary>
    public string PopulationConnection { get; set; } = "";
}
