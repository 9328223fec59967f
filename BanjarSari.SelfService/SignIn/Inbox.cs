using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Notices about the account (security.md 5.4). Each adds a row; the act that calls saves it with its own.</summary>
public sealed class Inbox(PopulationDbContext db, TimeProvider clock, VillageClock village)
{
    private string When => village.InWords(clock.GetUtcNow().UtcDateTime);

    /// <summary>Somebody signed in from a browser that was not known.</summary>
    public void NewDevice(Guid residentId, string device) => Add(
        residentId, "Masuk dari perangkat baru",
        $"Akun Anda masuk dari {device} pada {When}. Jika bukan Anda, segera ganti PIN dan hubungi kantor desa.", SignInPaths.Devices);

    /// <summary>A session on another device ended because this one began.</summary>
    public void SessionEnded(Guid residentId, string device) => Add(
        residentId, "Sesi di perangkat lain diakhiri",
        $"Anda masuk dari {device} pada {When}, jadi sesi di perangkat lain diakhiri. Hanya satu perangkat dapat masuk pada satu waktu.", SignInPaths.Devices);

    /// <summary>The resident set a new PIN.</summary>
    public void PinChanged(Guid residentId) => Add(
        residentId, "PIN sudah diganti",
        $"PIN Anda diganti pada {When}. Jika bukan Anda yang menggantinya, segera hubungi kantor desa.", null);

    /// <summary>An officer issued an activation PIN.</summary>
    public void PinIssued(Guid residentId) => Add(
        residentId, "PIN diterbitkan kantor desa",
        $"Kantor desa menerbitkan PIN baru untuk Anda pada {When}. PIN lama tidak berlaku lagi. Jika Anda tidak memintanya, segera hubungi kantor desa.", null);

    /// <summary>Evidence that was looked into later than it came could not be kept.</summary>
    public void EvidenceRefused(Guid residentId, string because) => Add(residentId, "Bukti tidak dapat diterima", because, "/layanan-mandiri/lapor");

    /// <summary>The office answered a question about a look.</summary>
    public void AccessAnswered(Guid residentId) => Add(
        residentId, "Pertanyaan tentang akses dijawab",
        $"Kantor desa menjawab pertanyaan Anda tentang akses ke data Anda pada {When}. Baca jawabannya di Jejak akses.", "/layanan-mandiri/jejak-akses");

    private void Add(Guid residentId, string title, string body, string? link) => db.InboxMessages.Add(new InboxMessage
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ResidentId = residentId,
        At = clock.GetUtcNow().UtcDateTime,
        Title = title,
        Body = body,
        Link = link,
    });
}
