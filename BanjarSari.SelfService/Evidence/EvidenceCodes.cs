using System.Security.Cryptography;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Codes of evidence: random, 93 bits, in the letters of print codes. They open nothing by themselves: the owner is asked for, too.</summary>
internal static class EvidenceCodes
{
    public const int Length = 20;

    public static string New() => RandomNumberGenerator.GetString(PrintCodes.Alphabet, Length);
}
