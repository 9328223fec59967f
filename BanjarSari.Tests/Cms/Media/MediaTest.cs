using BanjarSari.Tests.Cms.DeliveryApi;
using BanjarSari.Tests.Evidence;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Media.Serving;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Media;

/// <summary>Base of tests about media: puts files in as an editor would.</summary>
public abstract class MediaTest : DeliveryTest
{
    private protected MediaUploads Uploads => Services.GetRequiredService<MediaUploads>();

    private protected MediaEditing MediaEditing => Services.GetRequiredService<MediaEditing>();

    private protected MediaTree MediaTree => Services.GetRequiredService<MediaTree>();

    private protected MediaTrash MediaTrash => Services.GetRequiredService<MediaTrash>();

    private protected MediaUrls Urls => Services.GetRequiredService<MediaUrls>();

    private protected Task<StoredFile> FileAsync(byte[] content, string name) => Uploads.ReceiveAsync(Guid.NewGuid(), name, content, Editor);

    private protected Task<Guid> FolderAsync(string name, Guid? parent = null) => NewAsync(MediaTypes.Folder, name, parent, file: null);

    private protected async Task<Guid> PictureAsync(string name, Guid? parent = null, int width = 120, int height = 80, IReadOnlyList<PropertyValue>? values = null) =>
        await NewAsync(MediaTypes.Image, name, parent, await FileAsync(SamplePhotos.Make(width, height), "foto.jpg"), values);

    private protected async Task<Guid> PdfAsync(string name, Guid? parent = null) => await NewAsync(MediaTypes.File, name, parent, await FileAsync(SamplePdfs.Make(), "berkas.pdf"));

    private protected Task<Guid> NewAsync(MediaType type, string name, Guid? parent, StoredFile? file, IReadOnlyList<PropertyValue>? values = null) =>
        MediaEditing.CreateAsync(new CreateMediaOptions { TypeKey = type.Key, ParentId = parent, Name = name, Values = values ?? [], File = file }, Editor);

    private protected async Task<PublishedMedia> ShownAsync(Guid id) => (await SnapshotAsync()).Media.Find(id)!;

    private protected Task<MediaItem> MediaRowAsync(Guid id) => Cms.Set<MediaItem>().AsNoTracking().SingleAsync(row => row.Id == id);
}
