namespace BanjarSari.SelfService.Register.Elements;

/// <summary>How the canonical text of an element is to be read.</summary>
public enum ElementKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A number of a reference code list.</summary>
    Code,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day, <c>HH:mm</c>.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A decimal number with a point.</summary>
    Fraction,

    /// <summary><c>1</c> or <c>0</c>.</summary>
    Flag,

    /// <summary>A NIK.</summary>
    Nik,

    /// <summary>A Nomor KK.</summary>
    KkNumber,
}
