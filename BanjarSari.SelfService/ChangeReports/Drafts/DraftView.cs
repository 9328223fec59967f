namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The answers of a draft, to be checked.</summary>
/// <param name="ReportId">Handle of the draft when it is sent; told to nobody else.</param>
/// <param name="Items">In their order.</param>
public sealed record DraftView(Guid ReportId, IReadOnlyList<DraftItem> Items)
{
    /// <summary>Nothing is missing: it may be sent.</summary>
    public bool Complete => Items.Count > 0 && Items.All(item => item.Continue is null && item.Allowed);

    /// <summary>Somebody has to agree.</summary>
    public bool NeedsConsent => Items.Any(item => item.NeedsConsent);
}
