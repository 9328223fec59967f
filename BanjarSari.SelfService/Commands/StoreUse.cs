namespace BanjarSari.SelfService.Commands;

/// <summary>How a command verb uses the stores.</summary>
public enum StoreUse
{
    /// <summary>Writes much: refused while the program serves from the same data directory.</summary>
    Alone,

    /// <summary>Reads, or writes one short act: may run beside the serving program.</summary>
    BesideServer,

    /// <summary>Works before there is a store: nothing is made or migrated for it.</summary>
    None,
}
