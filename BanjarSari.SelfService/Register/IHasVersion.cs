namespace BanjarSari.SelfService.Register;

/// <summary>A row whose simultaneous changes are told apart by a number that we raise ourselves.</summary>
public interface IHasVersion
{
    /// <summary>Concurrency token, raised by one at each change.</summary>
    int Version { get; set; }
}
