namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>How a change is proven.</summary>
public sealed record SetBasisOptions
{
    /// <summary>Key of the chosen evidence; null: none chosen.</summary>
    public required string? Kind { get; init; }

    /// <summary>The resident brings it to the office.</summary>
    public required bool BringToOffice { get; init; }
}
