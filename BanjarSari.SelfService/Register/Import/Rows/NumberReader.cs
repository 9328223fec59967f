using BanjarSari.SelfService.Register.Import.Layouts;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>NIK and KK number of a row, or what stands in for them.</summary>
internal sealed class NumberReader
{
    public NumberReader(SourceRow source)
    {
        ReadNik(source);
        ReadFamily(source);
        foreach (var field in source.LostDigits)
            Notes.Add(new RowNote(field.Column, ImportProblemKinds.BadNumber, "Nomor tersimpan sebagai angka Excel, sehingga angka terakhirnya mungkin hilang; cocokkan dengan kartunya.", field == ImportFields.Nik ? nameof(Resident.Nik) : null));
    }

    public Nik? Nik { get; private set; }

    public string? TemporaryNumber { get; private set; }

    public string? FamilyKey { get; private set; }

    public List<RowNote> Notes { get; } = [];

    private void ReadNik(SourceRow source)
    {
        var digits = ValueReader.DigitsOf(source[ImportFields.Nik] ?? "");
        TemporaryNumber = source[ImportFields.TemporaryNumber];
        if (Register.Nik.TryParse(digits, out var nik))
        {
            Nik = nik;
            return;
        }

        if (TemporaryNumber is null && RowReader.IsTemporary(digits))
            TemporaryNumber = digits;
        var why = digits.Trim('0').Length == 0 ? "Belum ada NIK" : digits[0] == '0' ? "NIK sementara" : $"NIK panjangnya {digits.Length} angka, bukan 16";
        Notes.Add(new RowNote(ImportFields.Nik.Column, ImportProblemKinds.TemporaryNumber, why + "; dicatat dengan nomor sementara desa.", nameof(Resident.Nik)));
    }

    private void ReadFamily(SourceRow source)
    {
        var digits = ValueReader.DigitsOf(source[ImportFields.KkNumber] ?? "");
        var temporary = source[ImportFields.FamilyTemporaryNumber] ?? (RowReader.IsTemporary(digits) ? digits : null);
        if (KkNumber.TryParse(digits, out var number))
            FamilyKey = FamilyKeys.OfNumber(number, source[ImportFields.FamilyClosedAt]);
        else if (temporary is not null)
            FamilyKey = FamilyKeys.OfTemporary(temporary);
        else if (digits.Trim('0').Length > 0)
            FamilyKey = FamilyKeys.OfUnusable(digits);
        if (FamilyKey is not null && number == default && source[ImportFields.FamilyTemporaryNumber] is null)
            Notes.Add(new RowNote(ImportFields.KkNumber.Column, ImportProblemKinds.TemporaryNumber, temporary is not null ? "Nomor KK sementara; keluarga dicatat dengan nomor sementara desa." : $"Nomor KK panjangnya {digits.Length} angka, bukan 16; keluarga dicatat dengan nomor sementara desa."));
    }
}
