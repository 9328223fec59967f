using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>Makes the page that asks for the new value of an element.</summary>
public sealed class ValueInputs(InputFields fields, ElementValueCheck check, ElementWords words, EvidenceMatrix matrix, CodeChoices codes)
{
    private const int MostLetters = 60;

    /// <summary>The question about <paramref name="element"/> of <paramref name="subject"/>; <paramref name="typed"/> is what stands in it.</summary>
    public async Task<ValueInput> MakeAsync(Element element, ReportSubject subject, TypedValue typed, string? query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(typed);
        var now = await check.NowAsync(subject.ResidentId, element, cancellation);
        var field = fields.Element(element, typed.Text, now);
        var searched = field.Options.Count > CodeChoices.MostInSight;
        query = query?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, MostLetters)] : null;
        if (searched && query is not null)
        {
            var found = codes.Matching(element.CodeKind!, query).Select(code => code.Key).ToList();
            field = field with { Options = [.. field.Options.Where(option => found.Contains(option.Value)).OrderBy(option => found.IndexOf(option.Value))] };
        }

        return new ValueInput
        {
            Element = element,
            Subject = subject,
            Now = now is not null && HiddenElements.Include(element) ? HiddenElements.Mask(element, now) : words.Of(element, now),
            FromDocument = matrix.ValueFromDocument(element.Key),
            Field = field,
            Searched = searched,
            Query = query,
            Clearable = now is not null && element is { Expected: false, Kind: not ElementKind.Flag, Key: not nameof(Resident.Name) } && !matrix.ValueFromDocument(element.Key),
            Clear = typed.Clear,
        };
    }
}
