namespace BanjarSari.SelfService.ChangeReports;

/// <summary>States of a <see cref="ChangeReport"/>, as residents read them.</summary>
public static class ChangeReportStates
{
    /// <summary>Not sent yet.</summary>
    public const string Draft = "draf";

    /// <summary>Sent, nobody has taken it yet.</summary>
    public const string Sent = "terkirim";

    /// <summary>An officer is checking.</summary>
    public const string Checking = "diperiksa";

    /// <summary>The resident must mend something; the number stays.</summary>
    public const string NeedsImprovement = "perlu perbaikan";

    /// <summary>Only Disdukcapil can do it.</summary>
    public const string Forwarded = "diteruskan ke Disdukcapil";

    /// <summary>Every item decided, at least one approved.</summary>
    public const string Approved = "disetujui";

    /// <summary>Every item refused.</summary>
    public const string Refused = "ditolak";

    /// <summary>Withdrawn by the resident.</summary>
    public const string Withdrawn = "dibatalkan";

    /// <summary>States in which the element shows <c>Sedang diperiksa</c>.</summary>
    public static readonly IReadOnlyList<string> Open = [Sent, Checking, NeedsImprovement, Forwarded];

    /// <summary>The state of a sent report that follows from its <paramref name="items"/>; <paramref name="taken"/>: an officer has it.</summary>
    public static string Of(IReadOnlyCollection<ChangeItem> items, bool taken)
    {
        bool Any(params string[] states) => items.Any(item => states.Contains(item.State));
        return Any(ChangeItemStates.NeedsImprovement) ? NeedsImprovement
            : Any(ChangeItemStates.Verified) ? Checking
            : Any(ChangeItemStates.Waiting, ChangeItemStates.AwaitingConfirmation) ? (taken || Any(ChangeItemStates.Approved, ChangeItemStates.Refused, ChangeItemStates.Forwarded) ? Checking : Sent)
            : Any(ChangeItemStates.Forwarded) ? Forwarded
            : Any(ChangeItemStates.Approved) ? Approved
            : Any(ChangeItemStates.Refused) ? Refused
            : Withdrawn;
    }
}
