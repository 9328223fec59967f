namespace BanjarSari.SelfService.Register;

/// <summary>One row of an official code list, loaded from <c>Register/Data/reference-codes.json</c>; never deleted.</summary>
public sealed class ReferenceCode
{
    /// <summary>List, e.g. <c>religion</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Official number within the list.</summary>
    public required int Code { get; init; }

    /// <summary>Official label in capitals, for prints.</summary>
    public required string PaperLabel { get; set; }

    /// <summary>Plain label for screens.</summary>
    public required string ScreenLabel { get; set; }

    /// <summary>Code on the KTP-el, where it differs (marital status).</summary>
    public int? CardCode { get; set; }

    /// <summary>First day on which the code may be given; null: always.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which the code may be given; null: still valid.</summary>
    public DateOnly? ValidUntil { get; set; }
}
