using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>Writes and reads the numbers that are sealed and indexed together: NIK and Nomor KK.</summary>
public sealed class ResidentNumbers(FieldCipher cipher, BlindIndex index)
{
    /// <summary>Sets the NIK with its index; null removes both.</summary>
    public void SetNik(Resident resident, Nik? nik)
    {
        resident.Nik = cipher.Seal(nameof(Resident), nameof(Resident.Nik), resident.Id, nik?.Digits);
        resident.NikIndex = nik is { } number ? index.OfNik(number.Digits) : null;
    }

    /// <summary>The NIK, or null where there is none.</summary>
    public Nik? NikOf(Resident resident) => NikOf(resident.Id, resident.Nik);

    /// <summary>The NIK from a projection of key and sealed value.</summary>
    public Nik? NikOf(Guid residentId, SealedText? value) =>
        cipher.Open(nameof(Resident), nameof(Resident.Nik), residentId, value) is { } digits ? Nik.Parse(digits) : null;

    /// <summary>Sets the Nomor KK with its index; null removes both.</summary>
    public void SetKkNumber(Family family, KkNumber? number)
    {
        family.KkNumber = cipher.Seal(nameof(Family), nameof(Family.KkNumber), family.Id, number?.Digits);
        family.KkIndex = number is { } digits ? index.OfKkNumber(digits.Digits) : null;
    }

    /// <summary>The Nomor KK, or null where there is none.</summary>
    public KkNumber? KkNumberOf(Family family) => KkNumberOf(family.Id, family.KkNumber);

    /// <summary>The Nomor KK from a projection of key and sealed value.</summary>
    public KkNumber? KkNumberOf(Guid familyId, SealedText? value) =>
        cipher.Open(nameof(Family), nameof(Family.KkNumber), familyId, value) is { } digits && KkNumber.TryParse(digits, out var number) ? number : null;

    /// <summary>Sets the address line of the card.</summary>
    public void SetAddress(Family family, string? address) =>
        family.Address = cipher.Seal(nameof(Family), nameof(Family.Address), family.Id, address);

    /// <summary>The address line of the card, or null.</summary>
    public string? AddressOf(Family family) =>
        cipher.Open(nameof(Family), nameof(Family.Address), family.Id, family.Address);
}
