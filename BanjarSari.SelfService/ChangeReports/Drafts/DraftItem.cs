namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>One item of a draft, to be checked.</summary>
public sealed record DraftItem
{
    /// <summary>What was answered.</summary>
    public required ChangeItemView View { get; init; }

    /// <summary>Address of the step that lacks something; null: complete.</summary>
    public required string? Continue { get; init; }

    /// <summary>The reporter may still report about this person; else it can only be taken out.</summary>
    public required bool Allowed { get; init; }

    /// <summary>The person it is about has to agree.</summary>
    public required bool NeedsConsent { get; init; }

    /// <summary>Advice about the name, see <see cref="NameAdvice"/>.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>Files that are there.</summary>
    public required int Files { get; init; }
}
