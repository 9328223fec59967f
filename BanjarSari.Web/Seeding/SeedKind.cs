namespace BanjarSari.Web.Seeding;

/// <summary>Kind of row, part of a key of <see cref="SeedKeys"/>.</summary>
internal enum SeedKind
{
    Hamlet = 1,
    Rw,
    Rt,
    Household,
    Family,
    Resident,
    Event,
    Change,
    Problem,
    Group,
    GroupMember,
    ServiceKind,
    Service,
    ServiceStep,
    AidProgram,
    AidRecipient,
    AidDisbursement,
    Attestation,
    Report,
    ReportItem,
    Look,
    Question,
}
