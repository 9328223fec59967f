using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Tells whom it concerns that a contact changed or went back; never the contact itself. The act that calls saves.</summary>
public sealed class ContactNotices(PopulationDbContext db, VillageClock clock)
{
    /// <summary>The contact changed.</summary>
    public void Changed(ContactChange change, Element element, ContactSubject subject) => Tell(
        change, subject, $"{element.Label} diganti",
        $"{element.Label} {Whose(subject)} di register desa diganti pada {clock.InWords(change.ChangedAt)}. Jika bukan Anda yang menggantinya, batalkan paling lambat {clock.InWords(change.UndoUntil)}, lalu ganti PIN Anda.");

    /// <summary>The change was taken back.</summary>
    public void Undone(ContactChange change, Element element, ContactSubject subject) => Tell(
        change, subject, $"Perubahan {element.Label} dibatalkan",
        $"Perubahan {element.Label} {Whose(subject)} dibatalkan; yang berlaku lagi adalah yang lama. Jika perubahan itu bukan dari Anda, segera ganti PIN Anda dan hubungi kantor desa.");

    private void Tell(ContactChange change, ContactSubject subject, string title, string body)
    {
        Guid[] concerned = [.. new[] { change.ResidentId, change.ChangedByResidentId }.Distinct()];
        foreach (var resident in concerned)
            db.InboxMessages.Add(new InboxMessage
            {
                Id = Guid.CreateVersion7(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero)),
                ResidentId = resident,
                At = clock.UtcNow,
                Title = title,
                Body = body,
                Link = resident == change.ResidentId || subject.IsViewer ? ContactElements.Path : $"{ContactElements.Path}?anggota={subject.Position}",
            });
    }

    private static string Whose(ContactSubject subject) => subject.IsViewer ? "Anda" : "anak dalam KK Anda";
}
