using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Audit;

/// <summary>One print that the resident made.</summary>
/// <param name="Kind">One of <see cref="PrintKinds"/>.</param>
/// <param name="Code">Verification code.</param>
/// <param name="At">UTC.</param>
/// <param name="Revoked">No longer valid.</param>
public sealed record OwnPrint(string Kind, string Code, DateTime At, bool Revoked)
{
    /// <summary>Kind in words.</summary>
    public string Words => PrintKinds.Label(Kind);
}
