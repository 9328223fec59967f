namespace BanjarSari.SelfService.Audit;

/// <summary>What became of a question about a look.</summary>
public enum AskOutcome
{
    /// <summary>Written down; the office reads it.</summary>
    Asked,

    /// <summary>It was asked before; nothing written.</summary>
    AskedBefore,

    /// <summary>No such look at one's own record by an officer.</summary>
    NotFound,
}
