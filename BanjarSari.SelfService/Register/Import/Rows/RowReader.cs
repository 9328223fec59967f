using BanjarSari.SelfService.Register.Import.Layouts;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Understands rows of any layout.</summary>
internal sealed class RowReader(ValueReader values, CodeReader codes, StringPool pool, bool keepBlanks)
{
    private const int LongestText = 400;
    private const int TemporaryLength = 16;

    // An exact column goes first: it wins over the OpenSID column that cannot tell as much.
    private static readonly ImportField[] ElementFields = [.. ImportFields.All.Where(field => field.Element is not null).OrderByDescending(field => field.IsExact)];
    private static readonly ImportField[] OwnFields = [.. ImportFields.All.Where(field => field.Element is null && field.IsExact)];

    public ImportRow Read(SourceRow source)
    {
        var numbers = new NumberReader(source);
        var notes = new List<RowNote>(numbers.Notes);
        var elements = ReadElements(source, notes, out var blanks);
        string? Value(string key) => elements.Find(pair => pair.Field.Element!.Key == key).Value;
        var row = new ImportRow
        {
            Sheet = source.Sheet,
            Line = source.Line,
            Name = Value(nameof(Resident.Name)) ?? "",
            Nik = numbers.Nik,
            TemporaryNumber = numbers.TemporaryNumber,
            FamilyKey = numbers.FamilyKey is { } key ? pool.Of(key) : null,
            Area = Pooled(AreaText.Of(source[ImportFields.Hamlet], source[ImportFields.Rw], source[ImportFields.Rt])),
            Address = ValueReader.IsBlank(ImportFields.Address, source[ImportFields.Address]) ? null : pool.Of(source[ImportFields.Address]!),
            State = ReadState(source, notes),
            BirthPlace = Value(nameof(Resident.BirthPlace)),
            BirthDate = Value(nameof(Resident.BirthDate)) is { } date ? DateReader.Read(date) : null,
            Relation = Number(Value(nameof(Resident.FamilyRelation))),
            Own = ReadOwn(source),
        };
        row.Values.AddRange(elements.Select(pair => (pair.Field.Element!, pair.Value)));
        row.Blanks.AddRange(blanks.Select(field => field.Element!));
        // Without a card there is no family to carry the address.
        if (row.FamilyKey is null && row.Address is not null && Value(nameof(Resident.CurrentAddress)) is null)
            row.Values.Add((ImportFields.Of("alamat_sekarang").Element!, row.Address));
        row.Notes.AddRange(notes);
        if (row.Nik is { } nik)
            row.Notes.AddRange(NikCheck.Of(nik, row.BirthDate, Number(Value(nameof(Resident.Sex)))));
        row.Error = ErrorOf(row, source);
        return row;
    }

    private List<(ImportField Field, string Value)> ReadElements(SourceRow source, List<RowNote> notes, out List<ImportField> blanks)
    {
        var found = new List<(ImportField Field, string Value)>(32);
        blanks = [];
        foreach (var field in ElementFields)
        {
            var text = source[field];
            if (ValueReader.IsBlank(field, text))
            {
                if (keepBlanks && source.Has(field))
                    blanks.Add(field);
                continue;
            }

            if (found.Exists(pair => pair.Field.Element == field.Element))
                continue;
            var (value, note) = values.Read(field, text!);
            if (value is not null)
                found.Add((field, pool.Of(value)));
            if (note is not null)
                notes.Add(note);
        }

        blanks.RemoveAll(blank => found.Exists(pair => pair.Field.Element == blank.Element) || notes.Exists(note => note.Element == blank.Element!.Key));
        return found;
    }

    private int? ReadState(SourceRow source, List<RowNote> notes)
    {
        var text = source[ImportFields.State];
        if (ValueReader.IsBlank(ImportFields.State, text))
            return null;
        if (Number(codes.Read("resident-state", text!, exact: false)) is { } state)
            return state;
        notes.Add(new RowNote(ImportFields.State.Column, ImportProblemKinds.UnknownCode, $"Status {SafeText.Quote(text!)} tidak dikenal; dianggap hidup."));
        return null;
    }

    private static Dictionary<ImportField, string>? ReadOwn(SourceRow source)
    {
        Dictionary<ImportField, string>? own = null;
        foreach (var field in OwnFields)
            if (source[field] is { } text)
                (own ??= [])[field] = text;
        return own;
    }

    private static RowNote? ErrorOf(ImportRow row, SourceRow source)
    {
        if (row.Name.Length == 0)
            return new RowNote(ImportFields.Name.Column, ImportProblemKinds.NameMissing, "Nama kosong. Isi nama, atau hapus baris ini.");
        var longest = ImportFields.All.FirstOrDefault(field => source[field]?.Length > LongestText);
        return longest is null ? null : new RowNote(longest.Column, ImportProblemKinds.TooLong, $"Isinya lebih dari {LongestText} huruf. Pendekkan, lalu coba lagi.");
    }

    private static int? Number(string? code) => code is null ? null : int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);

    private AreaText Pooled(AreaText area) => new(pool.Maybe(area.Hamlet), pool.Maybe(area.Rw), pool.Maybe(area.Rt));

    /// <summary>A 16-digit number beginning with 0 is OpenSID's stand-in for NIK or KK number.</summary>
    public static bool IsTemporary(string digits) => digits.Length == TemporaryLength && digits[0] == '0' && digits.AsSpan().IndexOfAnyExcept('0') >= 0;
}
