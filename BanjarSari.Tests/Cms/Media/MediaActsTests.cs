using BanjarSari.SelfService.DataStore;
using BanjarSari.Tests.Evidence;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Media.Storage;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BanjarSari.Tests.Cms.Media;

public sealed class MediaActsTests : MediaTest
{
    [Test]
    public async Task A_picture_in_a_folder_has_its_facts_and_its_trail()
    {
        var folder = await FolderAsync("Kegiatan");
        var id = await PictureAsync("Panen raya", folder, values: [Value("alternativeText", "Warga memanen padi.")]);

        var row = await MediaRowAsync(id);

        Assert.That((row.ParentId, row.Level, row.Extension, row.Width, row.Height, row.Hash!.Length), Is.EqualTo(((Guid?)folder, 2, "jpg", (int?)120, (int?)80, 32)));
        Assert.That((await ShownAsync(id)).Path, Is.EqualTo("/kegiatan/panen-raya/"));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { ContentAuditKinds.New }));
    }

    [Test]
    public async Task Saving_the_same_writes_nothing_and_another_file_changes_the_address()
    {
        var id = await PictureAsync("Balai desa", values: [Value("credit", "Siti")]);
        var before = await ShownAsync(id);

        var same = await MediaEditing.SaveAsync(new SaveMediaOptions { Id = id, Name = "Balai desa", Values = [Value("credit", "Siti")], File = null }, Editor);
        var changed = await MediaEditing.SaveAsync(new SaveMediaOptions { Id = id, Name = "Balai desa", Values = [Value("credit", "Siti")], File = await FileAsync(SamplePhotos.Make(200, 90), "baru.jpg") }, Editor);

        Assert.That((same, changed), Is.EqualTo((false, true)));
        Assert.That((await ShownAsync(id)).Hash, Is.Not.EqualTo(before.Hash));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { ContentAuditKinds.New, ContentAuditKinds.Save }));
    }

    [Test]
    public async Task What_cannot_be_is_refused_in_words()
    {
        var picture = await PictureAsync("Foto");
        var folder = await FolderAsync("Folder");
        var inner = await FolderAsync("Dalam", folder);

        await Refused(() => PictureAsync("Foto", picture), ContentStatus.NotAllowed);
        await Refused(() => FolderAsync("Folder", Guid.NewGuid()), ContentStatus.ParentNotFound);
        await Refused(() => FolderAsync("  "), ContentStatus.InvalidName);
        await Refused(() => MediaTree.MoveAsync(folder, inner, Editor), ContentStatus.ParentInvalid);
        await Refused(() => MediaTrash.DeleteAsync(folder, Editor), ContentStatus.NotInTrash);
        var missing = await Refused(() => NewAsync(MediaTypes.Image, "Kosong", null, file: null), ContentStatus.InvalidValues);
        Assert.That(missing.Errors.Values.Single(), Is.EqualTo(new[] { "Pilih berkas gambar." }));
        var pdf = await FileAsync(SamplePdfs.Make(), "a.pdf");
        await Refused(() => NewAsync(MediaTypes.Image, "PDF", null, pdf), "FileInvalid");
        var long255 = await Refused(() => PictureAsync("Foto", values: [Value("credit", new string('a', 300))]), ContentStatus.InvalidValues);
        Assert.That(long255.Errors.Keys, Is.EqualTo(new[] { "$.values[0].value" }));
        await Refused(() => PictureAsync("Foto", values: [Value("entah", "a")]), ContentStatus.InvalidValues);
    }

    [Test]
    public async Task An_upload_belongs_to_who_sent_it()
    {
        var id = Guid.NewGuid();
        await Uploads.ReceiveAsync(id, "foto.jpg", SamplePhotos.Make(), Editor);

        await Refused(() => Uploads.TakeAsync(id, Editor with { Key = Guid.NewGuid() }), "FileInvalid");
        Assert.That((await Uploads.TakeAsync(id, Editor)).Extension, Is.EqualTo("jpg"));
        Uploads.Forget(id, Editor);
        await Refused(() => Uploads.TakeAsync(id, Editor), "FileInvalid");
    }

    [Test]
    public async Task A_folder_goes_to_the_bin_and_comes_back_with_what_is_in_it()
    {
        var folder = await FolderAsync("Kegiatan");
        var picture = await PictureAsync("Foto", folder);

        await MediaTrash.TrashAsync(folder, Editor);
        Assert.That(((await SnapshotAsync()).Media.Find(picture), (await MediaRowAsync(folder)).OriginalParentId), Is.EqualTo((null as object, null as Guid?)));
        await Refused(() => MediaTree.MoveAsync(picture, null, Editor), ContentStatus.InTrash);
        await MediaTrash.RestoreAsync(folder, null, Editor);
        Assert.That((await ShownAsync(picture)).Parent!.Key, Is.EqualTo(folder));

        await MediaTrash.TrashAsync(folder, Editor);
        Assert.That(await MediaTrash.EmptyAsync(Editor), Is.EqualTo(2));
        Assert.That(await Cms.Set<MediaItem>().CountAsync(), Is.Zero);
        Assert.That((await AuditAsync(picture))[^1], Is.EqualTo(ContentAuditKinds.Delete), "the trail stays");
    }

    [Test]
    public async Task Moving_and_sorting_keep_addresses()
    {
        var folder = await FolderAsync("Kegiatan");
        var (one, two) = (await PictureAsync("Satu"), await PictureAsync("Dua", width: 90));
        var url = Urls.OfWidth(await ShownAsync(one), 100);

        await MediaTree.SortAsync(null, [two, one], Editor);
        await MediaTree.MoveAsync(one, folder, Editor);

        Assert.That(((await MediaRowAsync(two)).SortOrder, (await ShownAsync(one)).Path, Urls.OfWidth(await ShownAsync(one), 100)), Is.EqualTo((0, "/kegiatan/satu/", url)));
        await Refused(() => MediaTree.SortAsync(null, [Guid.NewGuid()], Editor), ContentStatus.SortingInvalid);
    }

    [Test]
    public async Task The_sweep_takes_files_that_no_item_has_after_a_day()
    {
        // A directory of its own: the sweep looks at everything in it.
        var directory = new DataDirectory(new ConfigurationBuilder().AddInMemoryCollection([new("DataDirectory", Path.Combine(TestContext.CurrentContext.WorkDirectory, $"sapu-{Guid.NewGuid():N}"))]).Build(), Services.GetRequiredService<IHostEnvironment>());
        var vault = new MediaVault(directory, Services.GetRequiredService<TimeProvider>());
        var uploads = ActivatorUtilities.CreateInstance<MediaUploads>(Services, vault, directory);
        var used = await uploads.ReceiveAsync(Guid.NewGuid(), "a.jpg", SamplePhotos.Make(), Editor);
        var given = await uploads.ReceiveAsync(Guid.NewGuid(), "b.jpg", SamplePhotos.Make(60, 60), Editor);
        await MediaVault.WriteAsync(vault.VariantOf(given.Hash, "w10"), new byte[3], default);
        await NewAsync(MediaTypes.Image, "Dipakai", null, used);
        var sweep = new MediaSweep(Services.GetRequiredService<CmsDbContext>(), vault, uploads, TimeProvider.System);
        Assert.That(await sweep.RunAsync(), Is.Zero, "young");
        foreach (var file in Directory.EnumerateFiles(directory.Media, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));

        Assert.That(await sweep.RunAsync(), Is.EqualTo(4), "two notes, one file, one variant");
        Assert.That((File.Exists(vault.FileOf(used.Hash)), File.Exists(vault.FileOf(given.Hash))), Is.EqualTo((true, false)));
        Directory.Delete(directory.Path, recursive: true);
    }
}
