namespace BanjarSari.SelfService.Register;

/// <summary>Masks numbers for the screen: <c>9999••••••••0001</c>.</summary>
public static class NumberMask
{
    /// <summary>First and last four characters, dots between; shorter texts are masked whole.</summary>
    public static string Mask(string? digits) => digits switch
    {
        null or "" => "",
        { Length: > 8 } => string.Concat(digits.AsSpan(0, 4), new string('•', digits.Length - 8), digits.AsSpan(digits.Length - 4)),
        _ => new string('•', digits.Length),
    };
}
