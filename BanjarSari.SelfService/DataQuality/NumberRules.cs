using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Checks of the NIK. None of them may block: a NIK stays when birth date or sex is corrected (PP 40/2019 art. 30(2)).</summary>
internal static class NumberRules
{
    public const string Format = "nik-format";

    private const int WomansDay = 40;
    private const int Woman = 2;

    public static readonly QualityRule[] All =
    [
        new()
        {
            Kind = ImportProblemKinds.TemporaryNumber,
            Title = "Penduduk tanpa NIK",
            Why = "Orang ini memakai nomor sementara desa; tanpa NIK tidak ada KTP-el, bantuan, dan akun Layanan Mandiri.",
            WhatToDo = "Minta KK atau KTP-el, lalu catat NIK-nya; bila belum ada, antar mengurusnya ke Disdukcapil.",
            Detail = "Belum ada NIK; tercatat dengan nomor sementara desa.",
            Element = nameof(Resident.Nik),
            OfPerson = (person, _) => person.Nik is null,
        },
        new()
        {
            Kind = Format,
            Title = "Susunan NIK tidak lazim",
            Why = "Tanggal, bulan, provinsi atau nomor urut di dalam NIK tidak mungkin ada.",
            WhatToDo = "Cocokkan dengan KTP-el huruf demi huruf. Bila kartunya memang demikian, terima dengan alasan.",
            Detail = "NIK memuat tanggal, bulan, provinsi, atau nomor urut yang tidak mungkin.",
            Element = nameof(Resident.Nik),
            OfPerson = (person, _) => person.Nik is { } nik && !IsPossible(nik.Digits),
        },
        new()
        {
            Kind = ImportProblemKinds.NikBirthDate,
            Title = "Tanggal lahir berbeda dengan NIK",
            Why = "Enam angka di tengah NIK biasanya tanggal lahir. Berbeda berarti salah satu keliru, atau tanggal lahir pernah dibetulkan.",
            WhatToDo = "Cocokkan dengan KTP-el dan akta kelahiran. NIK tidak pernah diganti karena tanggal lahir dibetulkan; bila sudah benar, terima dengan alasan.",
            Detail = "Tanggal lahir di dalam NIK tidak sama dengan tanggal lahir.",
            Element = nameof(Resident.BirthDate),
            OfPerson = (person, _) => person is { Nik: { } nik, Row.BirthDate: { } birth } && IsPossible(nik.Digits) && !TellsDate(nik.Digits, birth),
        },
        new()
        {
            Kind = ImportProblemKinds.NikSex,
            Title = "Jenis kelamin berbeda dengan NIK",
            Why = "Pada NIK perempuan, tanggal lahir ditambah 40. Berbeda berarti salah satu keliru.",
            WhatToDo = "Cocokkan dengan KTP-el. Bila NIK memang terbit demikian, terima dengan alasan.",
            Detail = "Jenis kelamin di dalam NIK tidak sama dengan jenis kelamin.",
            Element = nameof(Resident.Sex),
            OfPerson = (person, _) => person is { Nik: { } nik, Row.Sex: { } sex } && IsPossible(nik.Digits) && Day(nik.Digits) > WomansDay != (sex == Woman),
        },
    ];

    private static int Day(string digits) => Two(digits, 6);

    private static bool IsPossible(string digits) =>
        Day(digits) is (>= 1 and <= 31) or (>= 41 and <= 71) && Two(digits, 8) is >= 1 and <= 12 && Two(digits, 0) is >= 11 && !digits.EndsWith("0000", StringComparison.Ordinal);

    private static bool TellsDate(string digits, DateOnly birth) =>
        (Day(digits) > WomansDay ? Day(digits) - WomansDay : Day(digits)) == birth.Day && Two(digits, 8) == birth.Month && Two(digits, 10) == birth.Year % 100;

    private static int Two(string digits, int at) => int.Parse(digits.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
