using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Brings what was typed into a report form into canonical form, or says per field why it cannot be.</summary>
public sealed class ReportFormRules(ElementRules elements, ReferenceCodeBook codes)
{
    private const int LongestText = 200;

    /// <summary>
    /// Canonical fields, and a sentence for each field that is wrong. <paramref name="members"/>: keys and sexes of those on the
    /// reporter's card; <paramref name="areas"/>: keys of the village's RTs; <paramref name="today"/>: the village's day.
    /// </summary>
    public ReportFormResult Check(ReportForm form, IReadOnlyDictionary<string, string?> typed, IReadOnlyDictionary<Guid, int?> members, IReadOnlySet<Guid> areas, DateOnly today)
    {
        var fields = new Dictionary<string, string>();
        var errors = new Dictionary<string, string>();
        foreach (var field in form.Fields.Where(field => field.IsAsked(fields)))
        {
            try
            {
                if (Canonical(field, typed.GetValueOrDefault(field.Key), members, areas, today) is { } value)
                    fields[field.Key] = value;
                else if (!field.Optional)
                    errors[field.Key] = $"{field.Words}: harus diisi.";
            }
            catch (RegisterException refusal)
            {
                errors[field.Key] = refusal.Message;
            }
        }

        if (form.Kind == ReportKinds.Birth)
            EitherOf(form, "mother", "motherName", fields, errors);
        if (form.Kind == ReportKinds.Marriage)
            EitherOf(form, "spouse", "spouseName", fields, errors);
        return new ReportFormResult(fields, errors);
    }

    // A person is chosen from the card or named; one of both must be there.
    private static void EitherOf(ReportForm form, string member, string name, Dictionary<string, string> fields, Dictionary<string, string> errors)
    {
        if (!fields.ContainsKey(member) && !fields.ContainsKey(name) && !errors.ContainsKey(member))
            errors[member] = $"{form.Fields.First(field => field.Key == member).Label!.Split(',')[0]}: pilih dari KK Anda, atau tulis namanya.";
    }

    private string? Canonical(ReportField field, string? typed, IReadOnlyDictionary<Guid, int?> members, IReadOnlySet<Guid> areas, DateOnly today)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (field.Element is { } key)
        {
            var value = elements.Canonical(ElementCatalog.Of(key), text, today);
            return value is not null && field.Without?.Contains(value) == true ? throw Refusal(field, "pilihan ini tidak dapat dipakai di sini") : value;
        }

        return field.Kind switch
        {
            "date" => Date(field, text, today),
            "time" => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw Refusal(field, "harus berupa jam, misalnya 14:05"),
            "code" => Code(field, text),
            "choice" => field.Choices!.Any(choice => choice[0] == text) ? text : throw Refusal(field, "pilih salah satu"),
            "member" => Guid.TryParse(text, out var id) && members.TryGetValue(id, out var sex) && (field.Sex is null || sex?.ToString(CultureInfo.InvariantCulture) == field.Sex) ? id.ToString() : throw Refusal(field, "pilih orang yang ada dalam KK Anda"),
            "area" => Guid.TryParse(text, out var rt) && areas.Contains(rt) ? rt.ToString() : throw Refusal(field, "pilih RT yang ada di desa ini"),
            _ => text.Length <= LongestText && !text.Any(char.IsControl) ? text : throw Refusal(field, $"paling panjang {LongestText} huruf, dalam satu baris"),
        };
    }

    private string Code(ReportField field, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && codes.Has(field.CodeKind!, code)
            && field.Only?.Contains(text) != false && field.Without?.Contains(text) != true
            ? code.ToString(CultureInfo.InvariantCulture)
            : throw Refusal(field, "pilihan ini tidak ada dalam daftar");

    private static string Date(ReportField field, string text, DateOnly today)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year < 1900)
            throw Refusal(field, "bukan tanggal yang benar");
        if (date > (field.Future ? today.AddYears(1) : today))
            throw Refusal(field, field.Future ? "paling lambat satu tahun dari hari ini" : "tidak boleh setelah hari ini");
        return text;
    }

    private static RegisterException Refusal(ReportField field, string why) => new($"{field.Words}: {why}.");
}
