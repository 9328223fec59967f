namespace BanjarSari.SelfService.Register.Import;

/// <summary>Kinds of lines in a report; those of data quality are also kinds of <see cref="DataProblem"/>.</summary>
public static class ImportProblemKinds
{
    /// <summary>Birth date in the NIK is not the birth date.</summary>
    public const string NikBirthDate = "nik-birth-date";

    /// <summary>Sex in the NIK is not the sex.</summary>
    public const string NikSex = "nik-sex";

    /// <summary>A family with living members has no head.</summary>
    public const string HeadMissing = "head-missing";

    /// <summary>A family has more than one living head.</summary>
    public const string TwoHeads = "two-heads";

    /// <summary>A text or number is in no code list; the element stays empty.</summary>
    public const string UnknownCode = "unknown-code";

    /// <summary>A person or family came without usable NIK or KK number.</summary>
    public const string TemporaryNumber = "temporary-number";

    /// <summary>A date cannot be read or lies in the future; the element stays empty.</summary>
    public const string BadDate = "bad-date";

    /// <summary>A number cannot be read or may have lost digits.</summary>
    public const string BadNumber = "bad-number";

    /// <summary>Register and file disagree on the state (alive, dead, moved); the register is kept.</summary>
    public const string StateDiffers = "state-differs";

    /// <summary>The row is another copy of a row already read; left out.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The row contradicts another row or the register; the file is not imported.</summary>
    public const string Conflict = "conflict";

    /// <summary>The row has no name; the file is not imported.</summary>
    public const string NameMissing = "name-missing";

    /// <summary>A text is longer than the register keeps; the file is not imported.</summary>
    public const string TooLong = "too-long";
}
