using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>What every print goes through: quota and workers, a code, the drawing, its record.</summary>
internal sealed class PrintPress(PrintJournal journal, PrintStamps stamps, PrintLimits limits)
{
    /// <summary>Runs <paramref name="print"/> within the limits of whoever asked; throws <see cref="PrintLimitException"/>.</summary>
    public Task<PrintFile?> LimitedAsync(Guid askedBy, Func<Task<PrintFile?>> print, CancellationToken cancellation)
    {
        limits.Count(askedBy);
        return limits.RunAsync(print, cancellation);
    }

    /// <summary>Draws <paramref name="sheet"/> and records it; the same unchanged sheet within minutes is the same print.</summary>
    public async Task<PrintFile> PrintAsync(PrintSheet sheet, Func<PrintStamp, PrintDocument> describe, ActingPerson by, CancellationToken cancellation)
    {
        var (code, at, isNew) = await journal.FindOrBeginAsync(sheet.Kind, sheet.Holder.Id, sheet.Content, cancellation);
        var pdf = PdfRenderer.Render(describe(stamps.Of(code, at)));
        if (isNew)
            await journal.WriteAsync(new PrintEntry { Kind = sheet.Kind, Code = code, At = at, Holder = sheet.Holder, FamilyId = sheet.FamilyId, Shown = sheet.Shown }, by, cancellation);
        return new PrintFile(pdf, sheet.FileName);
    }
}

/// <summary>What is printed, for whom.</summary>
internal sealed record PrintSheet
{
    /// <summary>One of <see cref="PrintKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The same for everybody.</summary>
    public required string FileName { get; init; }

    /// <summary>The typed print model; equal content within minutes is one print.</summary>
    public required object Content { get; init; }

    /// <summary>For whom.</summary>
    public required Resident Holder { get; init; }

    /// <summary>Family printed.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Whose data stand on it.</summary>
    public required IReadOnlyList<Resident> Shown { get; init; }
}
