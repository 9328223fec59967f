using System.Text.Json;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.MyData;

/// <summary>Copies change reports: those the person sent, and what others asked to change about the person.</summary>
internal sealed class ReportCopies(PopulationDbContext db, FieldCipher cipher, ElementWords words)
{
    public async Task<IReadOnlyList<CopiedReport>> ReadAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.ChangeReports.AsNoTracking().Include(row => row.Items).Include(row => row.Messages)
            .Where(row => row.ReporterResidentId == residentId || row.Items.Any(item => item.SubjectResidentId == residentId))
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).AsSplitQuery().ToListAsync(cancellation);
        return rows.ConvertAll(row => Report(row, residentId, row.ReporterResidentId == residentId));
    }

    // A report of another of the family is theirs: of it the person gets the items about themselves, and no message.
    private CopiedReport Report(ChangeReport row, Guid residentId, bool mine) => new(
        mine ? row.Reference : null, mine, row.State, row.SentAt, row.ClosedAt,
        [.. row.Items.Where(item => mine || item.SubjectResidentId == residentId).OrderBy(item => item.Ordinal).Select(item => Item(item, item.SubjectResidentId == residentId, mine))],
        [.. row.Messages.Where(_ => mine).OrderBy(message => message.At).Select(message => new CopiedMessage(
            message.At, message.FromOfficer ? message.Post ?? "Petugas" : "Anda", cipher.Open(nameof(ReportMessage), nameof(ReportMessage.Text), message.Id, message.Text)!))]);

    // What another's record held before is theirs, also in a report that the person sent about them.
    private CopiedItem Item(ChangeItem item, bool aboutMe, bool mine)
    {
        var element = ElementCatalog.Find(item.Element);
        return new CopiedItem(
            aboutMe, element?.Label ?? ReportForms.Find(item.Kind)?.Title ?? item.Kind,
            aboutMe ? Words(element, cipher.Open(nameof(ChangeItem), nameof(ChangeItem.OldValue), item.Id, item.OldValue)) : null,
            mine && element is null ? Details(item) : Words(element, cipher.Open(nameof(ChangeItem), nameof(ChangeItem.NewValue), item.Id, item.NewValue)),
            mine ? item.Reason : null, mine ? item.Basis : null, item.State, mine || aboutMe ? item.Answer : null);
    }

    // Keys of other people and of areas say nothing to a reader.
    private string? Details(ChangeItem item)
    {
        var json = cipher.Open(nameof(ChangeItem), nameof(ChangeItem.Details), item.Id, item.Details);
        if (json is null || ReportForms.Find(item.Kind) is not { } form)
            return null;
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
        return string.Join("; ", form.Fields.Where(field => field.Kind is not ("member" or "area") && values.ContainsKey(field.Key))
            .Select(field => $"{field.Words}: {(ElementCatalog.Find(field.Element) is { } element ? Words(element, values[field.Key]) : values[field.Key])}"));
    }

    private string? Words(Element? element, string? value) =>
        element is null || element.Kind is ElementKind.Nik or ElementKind.KkNumber ? value : words.Of(element, value);
}
