using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>Makes the question that fits an element or a field of a form.</summary>
public sealed class InputFields(CodeChoices codes, AreaChoices areas)
{
    private const int InSight = 8;
    private static readonly InputOption Unknown = new("", "Tidak diisi");
    private static readonly InputOption NotOnCard = new("", "Tidak ada dalam KK ini");

    /// <summary>The new value of an element; null for a code list that is searched.</summary>
    public InputField Element(Element element, string? value, string? without)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new InputField
        {
            Name = ValueInput.Name,
            Label = element.Kind switch { ElementKind.Code => "Seharusnya", ElementKind.Date => "Tanggal yang benar", ElementKind.Flag => "Yang benar", _ => "Seharusnya ditulis" },
            Hint = Hint(element),
            Kind = KindOf(element, InSight),
            Options = element.Kind switch
            {
                ElementKind.Code => [.. codes.All(element.CodeKind!).Where(code => code.Key != without).Select(code => new InputOption(code.Key, code.Value))],
                ElementKind.Flag => [new("1", "Ya"), new("0", "Tidak")],
                _ => [],
            },
            Value = value,
        };
    }

    /// <summary>A field of a form, with those to choose from.</summary>
    public async Task<InputField> FieldAsync(ReportField field, string? value, ReportCard card, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(card);
        var element = ElementCatalog.Find(field.Element);
        IReadOnlyList<InputOption> options = field switch
        {
            _ when (element?.CodeKind ?? (field.Kind == "code" ? field.CodeKind : null)) is { } kind =>
                [.. codes.All(kind).Where(code => field.Only?.Contains(code.Key) != false && field.Without?.Contains(code.Key) != true).Select(code => new InputOption(code.Key, code.Value))],
            { Kind: "choice" } => [.. field.Choices!.Select(choice => new InputOption(choice[0], choice[1]))],
            { Kind: "member" } => [.. card.People.Where(person => field.Sex is null || person.Sex?.ToString(System.Globalization.CultureInfo.InvariantCulture) == field.Sex).Select(person => new InputOption(person.Handle, person.IsMe ? $"{person.Name} (Anda)" : person.Name, person.Description))],
            { Kind: "area" } => [.. (await areas.ReadAsync(cancellation)).Select(area => new InputOption(area.RtId.ToString(), area.Label, null, area.Group))],
            _ => [],
        };
        var asked = field.Kind == "area" ? InputKind.Select : options.Count > 0 || field.Kind == "member" ? (options.Count <= InSight ? InputKind.Radio : InputKind.Select) : KindOf(element, field.Kind);
        return new InputField
        {
            Name = field.Key,
            Label = field.Words,
            Hint = field.Hint ?? (element is null ? null : Hint(element)),
            Kind = asked,
            Options = field.Optional && asked == InputKind.Radio ? [.. options, field.Kind == "member" ? NotOnCard : Unknown] : options,
            Value = field.Kind == "member" && Guid.TryParse(value, out var id) ? card.Find(id)?.Handle : value,
            Optional = field.Optional && field.Kind != "member",
        };
    }

    private static InputKind KindOf(Element? element, string? kind) => element is not null ? KindOf(element, InSight) : kind switch { "date" => InputKind.Date, "time" => InputKind.Time, _ => InputKind.Text };

    private static InputKind KindOf(Element element, int inSight) => element.Kind switch
    {
        ElementKind.Date => InputKind.Date,
        ElementKind.Time => InputKind.Time,
        ElementKind.Number or ElementKind.Nik or ElementKind.KkNumber => InputKind.Digits,
        ElementKind.Code or ElementKind.Flag => inSight > 0 ? InputKind.Radio : InputKind.Select,
        _ => InputKind.Text,
    };

    private static string? Hint(Element element) => element.Key switch
    {
        nameof(Resident.Name) => "Seperti pada akta kelahiran atau ijazah, tanpa gelar.",
        nameof(Resident.BirthWeightGrams) => "Dalam gram, misalnya 3200.",
        nameof(Resident.BirthLengthCm) => "Dalam sentimeter, misalnya 49.",
        nameof(Resident.BirthOrder) => "Misalnya 1 untuk anak pertama.",
        nameof(Resident.BirthPlace) => "Nama kabupaten atau kota, seperti pada akta kelahiran.",
        nameof(Resident.Latitude) or nameof(Resident.Longitude) => "Derajat dengan titik, misalnya -5.1234.",
        _ when element.Kind is ElementKind.Nik => "16 angka, ada di KTP atau KK.",
        _ => null,
    };
}
