using System.Globalization;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>
/// Compares a NIK with birth date and sex. Only ever a remark: a NIK stays when birth date or sex is corrected
/// (PP 40/2019 art. 30(2)).
/// </summary>
internal static class NikCheck
{
    private const int WomansDay = 40;

    public static IEnumerable<RowNote> Of(Nik nik, DateOnly? birthDate, int? sex)
    {
        var day = int.Parse(nik.Digits.AsSpan(6, 2), CultureInfo.InvariantCulture);
        var isWoman = day > WomansDay;
        if (birthDate is { } date)
        {
            var written = $"{(isWoman ? day - WomansDay : day):00}{nik.Digits[8..12]}";
            if (written != date.ToString("ddMMyy", CultureInfo.InvariantCulture))
                yield return new RowNote("nik", ImportProblemKinds.NikBirthDate, "Tanggal lahir di dalam NIK tidak sama dengan tanggal lahir.", nameof(Resident.BirthDate));
        }

        if (sex is { } code && isWoman != (code == 2))
            yield return new RowNote("nik", ImportProblemKinds.NikSex, "Jenis kelamin di dalam NIK tidak sama dengan jenis kelamin.", nameof(Resident.Sex));
    }
}
