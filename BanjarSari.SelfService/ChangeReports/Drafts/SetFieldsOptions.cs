namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>What was filled in on one page of a form.</summary>
public sealed record SetFieldsOptions
{
    /// <summary>Page of the form, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>As typed, by field key; a member by their handle.</summary>
    public required IReadOnlyDictionary<string, string?> Typed { get; init; }
}
