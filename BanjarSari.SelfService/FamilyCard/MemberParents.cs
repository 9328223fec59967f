using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Tells by the recorded NIK of father and mother whose child a member is.</summary>
internal sealed class MemberParents(FieldCipher cipher)
{
    public bool Include(MemberRow child, Nik parent) =>
        cipher.Open(nameof(Resident), nameof(Resident.FatherNik), child.Id, child.FatherNik) == parent.Digits
        || cipher.Open(nameof(Resident), nameof(Resident.MotherNik), child.Id, child.MotherNik) == parent.Digits;
}
