using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>One act in the making: the loaded report, who acts, and the record of the act once it is certain that something changes.</summary>
public sealed class ReportAct(ChangeReport report, ChangeItem? item, OfficerContext officer, ActingPerson by, ActLog log)
{
    internal ChangeReport Report => report;

    /// <summary>The item; throws on an act on the whole report.</summary>
    internal ChangeItem Item => item!;

    internal OfficerContext Officer => officer;

    /// <summary>Null while nothing changes.</summary>
    internal Process? Process { get; private set; }

    /// <summary>Begins the record; <paramref name="basis"/> without personal data.</summary>
    internal Process Begin(string kind, string? basis = null) =>
        Process = log.Begin(kind, by, basis is null ? report.Reference : $"{report.Reference}: {basis}");

    /// <summary>Puts the item into a new state and says so in the record.</summary>
    internal void Move(string word, string state, params ValueChange[] more)
    {
        log.Add(Process!, word, nameof(ChangeItem), Item.Id, Item.SubjectResidentId, report.FamilyId, [new ValueChange(nameof(ChangeItem.State), Item.State, state), .. more]);
        Item.State = state;
    }

    /// <summary>Something of the report as a whole.</summary>
    internal void Note(string word, params ValueChange[] changes) =>
        log.Add(Process!, word, nameof(ChangeReport), report.Id, report.ReporterResidentId, report.FamilyId, changes);

    /// <summary>The officer decides the item now.</summary>
    internal void Decided(string? answer)
    {
        Item.DecidedAt = Process!.At;
        Item.DecidedByOfficer = officer.UserKey;
        Item.DecidedByPost = officer.Post;
        Item.Answer = string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
    }

    internal DecisionResult Result(bool changed) => new()
    {
        Reference = report.Reference!,
        ReportState = report.State,
        ReportVersion = report.Version,
        Ordinal = item?.Ordinal,
        ItemState = item?.State,
        ItemVersion = item?.Version,
        Changed = changed,
    };
}
