namespace BanjarSari.SelfService.Audit;

/// <summary>Kinds of acts. A new act gets its word here and a line in <c>Audit/README.md</c>.</summary>
public static class ProcessKinds
{
    /// <summary>The demo village was made.</summary>
    public const string DemoSeeded = "demo.seeded";

    /// <summary>A population file was imported.</summary>
    public const string ResidentsImported = "residents.imported";

    /// <summary>A population event was recorded.</summary>
    public const string EventRecorded = "event.recorded";

    /// <summary>A population event was undone.</summary>
    public const string EventUndone = "event.undone";

    /// <summary>Elements of a resident were changed.</summary>
    public const string ResidentChanged = "resident.changed";

    /// <summary>An activation PIN was issued or issued again.</summary>
    public const string PinIssued = "pin.issued";

    /// <summary>A resident set a PIN of their own.</summary>
    public const string PinChanged = "pin.changed";

    /// <summary>An officer locked or unlocked an account.</summary>
    public const string AccountLocked = "account.locked";

    /// <summary>An officer unlocked an account.</summary>
    public const string AccountUnlocked = "account.unlocked";

    /// <summary>An officer cleared the throttle of a NIK.</summary>
    public const string ThrottleCleared = "throttle.cleared";

    /// <summary>A resident removed a known device.</summary>
    public const string DeviceRemoved = "device.removed";

    /// <summary>A resident attested that the record is right.</summary>
    public const string Attested = "profile.attested";

    /// <summary>A document was printed.</summary>
    public const string Printed = "document.printed";

    /// <summary>A print was revoked.</summary>
    public const string PrintRevoked = "document.revoked";

    /// <summary>Evidence passed all checks and is kept.</summary>
    public const string EvidenceReceived = "evidence.received";

    /// <summary>Evidence was removed; its hash stays.</summary>
    public const string EvidenceRemoved = "evidence.removed";

    /// <summary>An account of the host was tied to a person and a post.</summary>
    public const string OfficerEnrolled = "officer.enrolled";

    /// <summary>Name, post, person or area of an officer changed.</summary>
    public const string OfficerChanged = "officer.changed";

    /// <summary>An officer took a report.</summary>
    public const string ReportTaken = "report.taken";

    /// <summary>An officer gave a report back.</summary>
    public const string ReportReturned = "report.returned";

    /// <summary>A report was given to an officer.</summary>
    public const string ReportAssigned = "report.assigned";

    /// <summary>An officer wrote to the resident on the report.</summary>
    public const string ReportMessageWritten = "report.message-written";

    /// <summary>The consent of the person concerned was recorded at the counter, or that there is none.</summary>
    public const string ReportConsentRecorded = "report.consent-recorded";

    /// <summary>The original evidence was shown at the counter.</summary>
    public const string ReportEvidenceShown = "report.evidence-shown";

    /// <summary>The first of two officers found an item right.</summary>
    public const string ReportVerified = "report.verified";

    /// <summary>An item was approved and applied to the register.</summary>
    public const string ReportApproved = "report.approved";

    /// <summary>An item was refused.</summary>
    public const string ReportRefused = "report.refused";

    /// <summary>The resident was asked to mend an item.</summary>
    public const string ReportImprovementAsked = "report.improvement-asked";

    /// <summary>An item was forwarded to Disdukcapil.</summary>
    public const string ReportForwarded = "report.forwarded";

    /// <summary>The new document of a forwarded item was shown and read by the first of two officers.</summary>
    public const string ReportDocumentShown = "report.document-shown";

    /// <summary>A resident was reminded to bring a change to Disdukcapil.</summary>
    public const string ReportReminded = "report.reminded";

    /// <summary>A person was protected from the view of the family.</summary>
    public const string ProtectionSet = "protection.set";

    /// <summary>A protection was lifted.</summary>
    public const string ProtectionLifted = "protection.lifted";
    /// <summary>A resident sent a change report.</summary>
    public const string ReportSent = "report.sent";

    /// <summary>A resident mended a report and sent it again.</summary>
    public const string ReportResent = "report.resent";

    /// <summary>A resident took back a report or an item of it.</summary>
    public const string ReportWithdrawn = "report.withdrawn";

    /// <summary>A resident answered an officer on a report.</summary>
    public const string ReportAnswered = "report.answered";

    /// <summary>A resident agreed to a change of their record that somebody else proposed.</summary>
    public const string ReportConfirmed = "report.confirmed";

    /// <summary>A resident declined such a change.</summary>
    public const string ReportDeclined = "report.declined";
    /// <summary>A resident asked why somebody looked at their record.</summary>
    public const string AccessQuestioned = "access.questioned";

    /// <summary>The office answered such a question.</summary>
    public const string AccessAnswered = "access.answered";

    /// <summary>A resident took a copy of everything held about them.</summary>
    public const string DataCopied = "data.copied";

    /// <summary>A check of data quality opened or settled lines of the work list.</summary>
    public const string QualityChecked = "quality.checked";

    /// <summary>An officer accepted a line of the work list as right.</summary>
    public const string QualityAccepted = "quality.accepted";
    /// <summary>A resident changed a contact, their own or a child's.</summary>
    public const string ContactChanged = "contact.changed";

    /// <summary>A change of a contact was taken back.</summary>
    public const string ContactUndone = "contact.undone";
}
