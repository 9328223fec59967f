using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Profile;

namespace BanjarSari.SelfService.Home;

/// <summary>What the home page shows of one resident.</summary>
public sealed record HomeView
{
    /// <summary>Name as recorded, without degrees.</summary>
    public required string Name { get; init; }

    /// <summary>The sign-in before this one; null at the first.</summary>
    public PreviousSignIn? Previous { get; init; }

    /// <summary>Failed tries between the previous sign-in and this one.</summary>
    public required int FailedTries { get; init; }

    /// <summary>Notices, newest first: all unread ones, then the latest read ones.</summary>
    public required IReadOnlyList<HomeNotice> Notices { get; init; }

    /// <summary>Changes of the resident's own record that somebody else proposed and that wait for their word, oldest first.</summary>
    public required IReadOnlyList<ConsentAsked> Consents { get; init; }

    /// <summary>Items of a change report that is not sent yet; 0: there is none.</summary>
    public required int Drafted { get; init; }

    /// <summary>Own change reports that are not decided, newest first.</summary>
    public required IReadOnlyList<OpenMatter> Reports { get; init; }

    /// <summary>Services that are not finished, newest first.</summary>
    public required IReadOnlyList<OpenMatter> Services { get; init; }

    /// <summary>How complete the record is.</summary>
    public required Completeness Completeness { get; init; }
}
