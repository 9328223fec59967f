using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Contacts;

/// <summary>
/// The e-mail with the link that takes a change back: to the old address when the address itself changed, else to the recorded
/// one. It opens without signing in, because whoever changed the contact may have changed the PIN too.
/// </summary>
public sealed class UndoMail(EmailChannel email, VillageClock clock)
{
    /// <summary>Adds the message to the unit of work; nothing where there is no such address.</summary>
    public void Add(ContactChange change, Element element, Resident person, bool hadOne, string code)
    {
        var replaced = change.Element == nameof(Resident.Email);
        if (replaced ? !hadOne : person.Email is null)
            return;
        email.AddOnly(
            new Notice
            {
                ResidentId = person.Id,
                Title = $"{element.Label} Anda di register desa diganti",
                Body = $"{element.Label} Anda di register desa diganti pada {clock.InWords(change.ChangedAt)}. Jika bukan Anda yang menggantinya, buka tautan di bawah paling lambat {clock.InWords(change.UndoUntil)} untuk mengembalikan yang lama, lalu hubungi kantor desa.",
                Link = $"{UndoCodes.Path}/{code}",
            },
            replaced ? change.ElementChangeId : null);
    }
}
