namespace BanjarSari.SelfService.DataStore;

/// <summary>A store whose writers take turns: the population's, and the host's own.</summary>
public interface IGatedStore
{
    /// <summary>For writes outside the change tracker (bulk, counters): enter it around them.</summary>
    WriteGate Gate { get; }
}
