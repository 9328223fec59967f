using System.Text.Json;
using BanjarSari.SelfService.DataStore;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media.Intake;
using BanjarSari.Web.Cms.Media.Storage;

namespace BanjarSari.Web.Cms.Media;

/// <summary>
/// Files that an editor has sent but not yet saved with a media item. They are looked into at once, so that nothing as received
/// ever lies on the disk; each belongs to the user who sent it and is forgotten after a day.
/// </summary>
internal sealed class MediaUploads(MediaIntake intake, MediaVault vault, DataDirectory directory)
{
    /// <summary>Folder of the notes about uploads.</summary>
    public string Folder => Path.Combine(directory.Media, "incoming");

    /// <summary>Looks into a file and keeps it. Throws <see cref="ContentException"/> when it is refused or the id is in use.</summary>
    public async Task<StoredFile> ReceiveAsync(Guid id, string name, byte[] content, ActingUser user, CancellationToken cancellation = default)
    {
        var note = NoteOf(id, user);
        if (File.Exists(note))
            throw new ContentException(ContentStatus.NotAllowed, "Unggahan ini sudah ada. Pilih berkasnya sekali lagi.");
        var received = await intake.ReceiveAsync(content, name, cancellation);
        var stored = new StoredFile(await vault.KeepAsync(received.Content, cancellation), received.Extension, received.Content.Length, received.Width, received.Height);
        await MediaVault.WriteAsync(note, JsonSerializer.SerializeToUtf8Bytes(stored), cancellation);
        return stored;
    }

    /// <summary>What this user sent under the id. Throws <see cref="ContentException"/> when it is not there any more, or somebody else's.</summary>
    public async Task<StoredFile> TakeAsync(Guid id, ActingUser user, CancellationToken cancellation = default)
    {
        if (!File.Exists(NoteOf(id, user)))
            throw new ContentException(MediaWords.Status, "Berkas unggahan ini tidak ada lagi. Unggah sekali lagi, lalu simpan.");
        return JsonSerializer.Deserialize<StoredFile>(await File.ReadAllBytesAsync(NoteOf(id, user), cancellation))!;
    }

    /// <summary>Forgets an upload that its user gave up; the file goes with the next sweep.</summary>
    public void Forget(Guid id, ActingUser user) => File.Delete(NoteOf(id, user));

    private string NoteOf(Guid id, ActingUser user)
    {
        Directory.CreateDirectory(Folder);
        return Path.Combine(Folder, $"{id:N}.{user.Key:N}.json");
    }
}
