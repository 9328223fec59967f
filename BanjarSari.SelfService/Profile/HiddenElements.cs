using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Profile;

/// <summary>
/// Elements that stand masked until the resident asks for them with a recent PIN: NIK and KK numbers, and
/// the mother's name, which banks ask as a secret (security.md 5.8).
/// </summary>
public static class HiddenElements
{
    /// <summary>What stands for a hidden name; of a fixed length, so that it tells nothing about it.</summary>
    public const string MaskedName = "••••••••";

    /// <summary>Whether the element is masked until asked for.</summary>
    public static bool Include(Element element) => element.Kind is ElementKind.Nik or ElementKind.KkNumber || element.Key == nameof(Resident.MotherName);

    /// <summary>The value as shown before it is asked for.</summary>
    public static string Mask(Element element, string value) =>
        element.Key == nameof(Resident.MotherName) ? MaskedName : NumberMask.Mask(value);
}
