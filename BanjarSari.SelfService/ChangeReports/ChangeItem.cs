using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>
/// Butir: one thing that should change, as form F-1.06 has it: semula, menjadi, dasar perubahan. Either one
/// element of one person, or an event or a missing member with its <see cref="Details"/>.
/// </summary>
public sealed class ChangeItem : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; init; }

    /// <summary>Position in the report, from 1; what addresses and people use.</summary>
    public int Ordinal { get; init; }

    /// <summary>One of <see cref="ReportKinds"/>.</summary>
    public string Kind { get; init; } = ReportKinds.Change;

    /// <summary>Whose record; null for a person not yet recorded.</summary>
    public Guid? SubjectResidentId { get; init; }

    /// <summary>Key of the element, see <see cref="Register.Elements.ElementCatalog"/>; null for an event.</summary>
    public string? Element { get; init; }

    /// <summary>Semula: frozen copy in canonical form, as the resident saw it when sending; sealed.</summary>
    public SealedText? OldValue { get; set; }

    /// <summary>Menjadi: canonical form, sealed.</summary>
    public SealedText? NewValue { get; set; }

    /// <summary>Fields of an event or a missing member: JSON object of field key to canonical text (see <see cref="ReportForms"/>), sealed.</summary>
    public SealedText? Details { get; set; }

    /// <summary>Reason given by the resident.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Key of the chosen evidence in <see cref="EvidenceMatrix"/>; null before it is chosen and in reports older than the matrix.</summary>
    public string? BasisKind { get; set; }

    /// <summary>Dasar perubahan in words.</summary>
    public string Basis { get; set; } = "";

    /// <summary>The resident brings the evidence to the office; the item waits for the counter.</summary>
    public bool BringToOffice { get; set; }

    /// <summary>UTC; when the original was shown at the counter. An item with <see cref="BringToOffice"/> waits for it.</summary>
    public DateTime? EvidenceShownAt { get; set; }

    /// <summary>Post of the officer who saw it.</summary>
    public string? EvidenceShownByPost { get; set; }

    /// <summary>Tier at the time of sending (register.md section 4): 0 self-service, 1 one officer, 2 two officers, 3 only through Disdukcapil.</summary>
    public int Tier { get; set; }

    /// <summary>One of <see cref="ChangeItemStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>
    /// <c>resident|element</c> (or <c>resident|kind</c>) while the item is open, else null; unique, so that the database
    /// itself refuses a second open report on the same thing.
    /// </summary>
    public string? OpenKey { get; set; }

    /// <summary>Adult whose consent the item needs, when somebody else proposes a change of their record; null: none is needed.</summary>
    public Guid? ConfirmerResidentId { get; set; }

    /// <summary>UTC; when that person agreed or declined.</summary>
    public DateTime? ConfirmedAt { get; set; }

    /// <summary>Where: <c>layanan-mandiri</c> or <c>loket</c>.</summary>
    public string? ConfirmedVia { get; set; }

    /// <summary>UTC; when the first of two officers found it right.</summary>
    public DateTime? VerifiedAt { get; set; }

    /// <summary>User key of that officer.</summary>
    public Guid? VerifiedByOfficer { get; set; }

    /// <summary>Their own resident record: four eyes are two persons, not two accounts.</summary>
    public Guid? VerifiedByResidentId { get; set; }

    /// <summary>Their post.</summary>
    public string? VerifiedByPost { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>User key of who decided; null: decided by the resident (withdrawal) or before staff accounts.</summary>
    public Guid? DecidedByOfficer { get; set; }

    /// <summary>Post that decided.</summary>
    public string? DecidedByPost { get; set; }

    /// <summary>Coded reason of a refusal, see <see cref="RefusalReasons"/>.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>Sentence of the officer that the resident reads.</summary>
    public string? Answer { get; set; }

    /// <summary>UTC; when the resident was reminded to bring the change to Disdukcapil.</summary>
    public DateTime? RemindedAt { get; set; }

    /// <summary>The act that changed the register; null while none has.</summary>
    public Guid? AppliedProcessId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
