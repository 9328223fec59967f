using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Takes what the editor sends to the acts: with the upload that a value names, when it names one.</summary>
internal sealed class MediaSaving(CmsDbContext db, MediaAccess access, MediaEditing editing, MediaUploads uploads)
{
    /// <summary>Makes an item; returns its key.</summary>
    public async Task<Guid> CreateAsync(ActingUser user, MediaCreateModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(user, model.Parent?.Id, cancellation);
        var (values, file) = await ReadAsync(user, model, cancellation);
        return await editing.CreateAsync(new CreateMediaOptions { Id = model.Id, TypeKey = model.MediaType.Id, ParentId = model.Parent?.Id, Name = model.Name, Values = values, File = file }, user, cancellation);
    }

    /// <summary>Saves an item.</summary>
    public async Task SaveAsync(ActingUser user, Guid id, MediaWriteModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(user, id, cancellation);
        var (values, file) = await ReadAsync(user, model, cancellation);
        await editing.SaveAsync(new SaveMediaOptions { Id = id, Name = model.Name, Values = values, File = file }, user, cancellation);
    }

    /// <summary>Throws with every message at its field; writes nothing.</summary>
    public async Task ValidateAsync(ActingUser user, MediaCreateModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(user, model.Parent?.Id, cancellation);
        var type = MediaTypes.Find(model.MediaType.Id) ?? throw new ContentException(ContentStatus.TypeNotFound, "Jenis media ini tidak dikenal.");
        Refuse(type, model.Read(), fileMissing: type.Extensions.Count > 0 && MediaValues.UploadIn(model.Read()) is null);
    }

    /// <summary>As above, for an item that is there.</summary>
    public async Task ValidateAsync(ActingUser user, Guid id, MediaWriteModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(user, id, cancellation);
        Refuse(MediaPlaces.TypeOf(await MediaPlaces.LoadAsync(db, id, cancellation)), model.Read(), fileMissing: false);
    }

    private static void Refuse(MediaType type, IReadOnlyList<PropertyValue> values, bool fileMissing)
    {
        var problems = new ValueProblems();
        MediaValues.Clean(type, values, problems);
        if (fileMissing)
            problems.Rule(ValueProblems.Missing("$", MediaValues.File), type.Properties[0].RequiredMessage!);
        if (!problems.None)
            throw new ContentException(ContentStatus.InvalidValues, "Ada isian yang belum benar.", problems.ByPath);
    }

    private async Task<(IReadOnlyList<PropertyValue> Values, StoredFile? File)> ReadAsync(ActingUser user, MediaWriteModel model, CancellationToken cancellation)
    {
        var values = model.Read();
        return (values, MediaValues.UploadIn(values) is { } upload ? await uploads.TakeAsync(upload, user, cancellation) : null);
    }
}
