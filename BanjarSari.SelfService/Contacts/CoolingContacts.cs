using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Contacts that were replaced and are still told what happens.</summary>
internal static class CoolingContacts
{
    /// <summary>Rows of the history that replaced an e-mail address of the resident and can be taken back at <paramref name="now"/> (UTC).</summary>
    public static IQueryable<Guid> CoolingAddressesOf(this IQueryable<ContactChange> changes, Guid residentId, DateTime now) =>
        changes.Where(row => row.ResidentId == residentId && row.Element == nameof(Resident.Email) && row.UndoneAt == null && row.UndoUntil > now).Select(row => row.ElementChangeId);
}
