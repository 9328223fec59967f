namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>Keys of a place; null where the village has no such level.</summary>
internal readonly record struct AreaIds(Guid? HamletId, Guid? RwId, Guid? RtId)
{
    public static AreaIds Of(Resident resident) => new(resident.HamletId, resident.RwId, resident.RtId);

    public static AreaIds Of(Family family) => new(family.HamletId, family.RwId, family.RtId);

    public void PutOn(Resident resident) => (resident.HamletId, resident.RwId, resident.RtId) = (HamletId, RwId, RtId);

    public void PutOn(Family family) => (family.HamletId, family.RwId, family.RtId) = (HamletId, RwId, RtId);
}
