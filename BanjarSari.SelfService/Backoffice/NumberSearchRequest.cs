namespace BanjarSari.SelfService.Backoffice;

/// <summary>One number, exact.</summary>
public sealed record NumberSearchRequest
{
    /// <summary>16 digits.</summary>
    public string? Nik { get; init; }

    /// <summary>16 digits.</summary>
    public string? KkNumber { get; init; }
}
