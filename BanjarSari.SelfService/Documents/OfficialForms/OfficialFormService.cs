using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>F-1.02 and F-1.06, filled from a report for who reported, to be signed and taken to Disdukcapil.</summary>
public sealed class OfficialFormService
{
    private readonly OfficialFormReader _forms;
    private readonly PrintPress _press;

    internal OfficialFormService(OfficialFormReader forms, PrintPress press) => (_forms, _press) = (forms, press);

    /// <summary>
    /// F-1.02. Null where the reporter has no such report, or nothing in it is Disdukcapil's matter. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintRegistrationAsync(PrintFormOptions options, ActingPerson by, CancellationToken cancellation = default) =>
        PrintAsync(options, PrintKinds.Registration, "formulir-f-102.pdf", reading => [reading.Applicant], RegistrationForm.Describe, by, cancellation);

    /// <summary>
    /// F-1.06. Null as for F-1.02, and also where the report changes no element. Throws <see cref="PrintLimitException"/>.
    /// </summary>
    public Task<PrintFile?> PrintStatementAsync(PrintFormOptions options, ActingPerson by, CancellationToken cancellation = default) =>
        PrintAsync(options, PrintKinds.Statement, "formulir-f-106.pdf", reading => reading.Form.Changes.Count == 0 ? [] : reading.Shown, StatementForm.Describe, by, cancellation);

    private Task<PrintFile?> PrintAsync(
        PrintFormOptions options, string kind, string fileName, Func<OfficialFormReading, IReadOnlyList<Resident>> shown,
        Func<OfficialFormPrint, PrintStamp, PrintDocument> describe, ActingPerson by, CancellationToken cancellation) =>
        _press.LimitedAsync(options.AskedBy, async () =>
        {
            if (await _forms.ReadAsync(options.ReporterId, options.Reference, cancellation) is not { } reading || shown(reading) is not { Count: > 0 } people)
                return null;
            // Who prints is part of the content: an officer's print is a look of its own, even right after the resident's.
            var sheet = new PrintSheet { Kind = kind, FileName = fileName, Content = new { reading.Form, options.AskedBy }, Holder = reading.Applicant, FamilyId = reading.Applicant.FamilyId, Shown = people };
            return await _press.PrintAsync(sheet, stamp => describe(reading.Form, stamp), by, cancellation);
        }, cancellation);
}
