using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>What the rules know of one living resident; numbers are opened once.</summary>
internal sealed class QualityPerson(Resident row, Nik? nik, DateOnly today)
{
    public const int Married = 2;
    public const int MarriedUnregistered = 3;
    public const int MarriedOldCode = 102;
    public const int NeverMarried = 1;

    /// <summary>The columns of <see cref="QualityReader.Columns"/>; others are empty.</summary>
    public Resident Row { get; } = row;

    /// <summary>NIK; null where there is none.</summary>
    public Nik? Nik { get; } = nik;

    /// <summary>Completed years; null without birth date.</summary>
    public int? Age { get; } = row.BirthDate is { } birth ? Indonesian.Age(birth, today) : null;

    public bool IsMarried => Row.MaritalStatus is Married or MarriedUnregistered or MarriedOldCode;
}
