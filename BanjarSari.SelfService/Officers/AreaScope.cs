using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Officers;

/// <summary>The area of an officer, inside queries: what lies outside is not there.</summary>
public static class AreaScope
{
    /// <summary>Residents that the officer may see: all, or those of the officer's RT, RW or hamlet. Without an area: none.</summary>
    public static IQueryable<Resident> Within(this IQueryable<Resident> residents, OfficerContext officer)
    {
        if (!officer.AreaOnly)
            return residents;
        if (!officer.Roles.Contains(OfficerRoles.Area))
            return residents.Where(_ => false);
        return officer switch
        {
            { RtId: { } rt } => residents.Where(resident => resident.RtId == rt),
            { RwId: { } rw } => residents.Where(resident => resident.RwId == rw),
            { HamletId: { } hamlet } => residents.Where(resident => resident.HamletId == hamlet),
            _ => residents.Where(_ => false),
        };
    }
}
