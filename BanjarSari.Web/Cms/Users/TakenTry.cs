namespace BanjarSari.Web.Cms.Users;

/// <summary>Whether a try may be looked at.</summary>
internal enum TakenTry
{
    /// <summary>Locked: it may not.</summary>
    None,

    /// <summary>It may.</summary>
    Open,

    /// <summary>It may; when it is wrong, the name stays locked.</summary>
    Last,
}
