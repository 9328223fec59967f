namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What an officer can do with a report or one item; the words stand in addresses of the API.</summary>
public static class DecisionActs
{
    /// <summary>Find right, or approve and apply.</summary>
    public const string Approve = "approve";

    /// <summary>Refuse with a coded reason.</summary>
    public const string Refuse = "refuse";

    /// <summary>Ask the resident to mend it.</summary>
    public const string Ask = "ask";

    /// <summary>Forward to Disdukcapil.</summary>
    public const string Forward = "forward";

    /// <summary>Close a forwarded item with the new document.</summary>
    public const string Close = "close";

    /// <summary>Record the consent of the person concerned.</summary>
    public const string Consent = "consent";

    /// <summary>Record that the original evidence was shown.</summary>
    public const string EvidenceShown = "evidence-shown";

    /// <summary>Take a report.</summary>
    public const string Take = "take";

    /// <summary>Give a report back.</summary>
    public const string GiveBack = "give-back";

    /// <summary>Give a report to another officer.</summary>
    public const string Assign = "assign";

    /// <summary>Write to the resident.</summary>
    public const string Message = "message";
}
