using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>What the program itself knows: the same until it is started anew.</summary>
public sealed class ReferenceReader(EvidenceMatrix matrix, ReferenceCodeBook codes)
{
    /// <summary>Kinds of evidence and the matrix.</summary>
    public EvidenceReference Evidence() => new([.. matrix.Kinds], matrix.Rules);

    /// <summary>Forms of events.</summary>
    public static IReadOnlyList<ReportForm> Forms() => [.. ReportForms.All];

    /// <summary>Reasons of a refusal.</summary>
    public static IReadOnlyList<ReferenceWord> RefusalReasons() => [.. ChangeReports.RefusalReasons.All.Select(reason => new ReferenceWord(reason.Key, reason.Value))];

    /// <summary>States.</summary>
    public static StateReference States() => new(
        [ChangeReportStates.Sent, ChangeReportStates.Checking, ChangeReportStates.NeedsImprovement, ChangeReportStates.Forwarded, ChangeReportStates.Approved, ChangeReportStates.Refused, ChangeReportStates.Withdrawn],
        ChangeReportStates.Open,
        [ChangeItemStates.AwaitingConfirmation, ChangeItemStates.Waiting, ChangeItemStates.Verified, ChangeItemStates.NeedsImprovement, ChangeItemStates.Forwarded, ChangeItemStates.Approved, ChangeItemStates.Refused, ChangeItemStates.Withdrawn]);

    /// <summary>Elements.</summary>
    public IReadOnlyList<ElementReference> Elements() => [.. ElementCatalog.All.Select(element => new ElementReference
    {
        Key = element.Key,
        Label = element.Label,
        Group = ElementCatalog.Heading(element.Group),
        Kind = element.Kind.ToString(),
        CodeKind = element.CodeKind,
        Tier = element.Tier,
        Evidence = element.Evidence,
        Specific = element.Specific,
        ValueFromDocument = matrix.ValueFromDocument(element.Key),
    })];

    /// <summary>Code lists.</summary>
    public IReadOnlyList<CodeReference> Codes() => [.. codes.All.GroupBy(code => code.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => new CodeReference(kind.Key, [.. kind.OrderBy(code => code.Code).Select(code => new CodeWord(code.Code, code.ScreenLabel, code.PaperLabel))]))];
}
