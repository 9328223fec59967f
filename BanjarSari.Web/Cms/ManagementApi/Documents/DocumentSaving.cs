using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Saving and publishing from the editor, with the account's permissions.</summary>
internal sealed class DocumentSaving(CmsDbContext db, DocumentAccess access, DocumentEditing editing, DocumentPublishing publishing)
{
    /// <summary>Makes a draft; returns its key.</summary>
    public async Task<Guid> CreateAsync(ActingUser user, DocumentCreateModel model, CancellationToken cancellation) =>
        await editing.CreateAsync(OptionsOf(model), await access.RequireAsync(user, DocumentVerbs.Create, model.Parent?.Id, cancellation), cancellation);

    /// <summary>Makes a document and publishes it; nothing is made when it cannot be published.</summary>
    public async Task<Guid> CreateAndPublishAsync(ActingUser user, DocumentCreateModel model, CancellationToken cancellation)
    {
        var actor = await access.RequireAsync(user, DocumentVerbs.Create, model.Parent?.Id, cancellation);
        await access.RequireAsync(user, DocumentVerbs.Publish, model.Parent?.Id, cancellation);
        RefuseInvalid(TypeOf(model.DocumentType.Id), model);
        await RefuseBelowDraftAsync(model.Parent?.Id, cancellation);
        var id = await editing.CreateAsync(OptionsOf(model), actor, cancellation);
        await publishing.PublishAsync(id, actor, cancellation);
        return id;
    }

    /// <summary>Saves a draft.</summary>
    public async Task SaveAsync(ActingUser user, Guid id, DocumentWriteModel model, CancellationToken cancellation) =>
        await editing.SaveAsync(OptionsOf(id, model), await access.RequireAsync(user, DocumentVerbs.Update, id, cancellation), cancellation);

    /// <summary>Saves and publishes.</summary>
    public async Task SaveAndPublishAsync(ActingUser user, Guid id, DocumentWriteModel model, CancellationToken cancellation)
    {
        var actor = await access.RequireAsync(user, DocumentVerbs.Update, id, cancellation);
        await access.RequireAsync(user, DocumentVerbs.Publish, id, cancellation);
        RefuseInvalid(await TypeOfAsync(id, cancellation), model);
        await editing.SaveAsync(OptionsOf(id, model), actor, cancellation);
        await publishing.PublishAsync(id, actor, cancellation);
    }

    /// <summary>Throws with messages by field when a new document could not be published like this.</summary>
    public async Task ValidateAsync(ActingUser user, DocumentCreateModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(user, DocumentVerbs.Create, model.Parent?.Id, cancellation);
        RefuseInvalid(TypeOf(model.DocumentType.Id), model);
    }

    /// <summary>As <see cref="ValidateAsync(ActingUser, DocumentCreateModel, CancellationToken)"/>, of a document that there is.</summary>
    public async Task ValidateAsync(ActingUser user, Guid id, DocumentWriteModel model, CancellationToken cancellation)
    {
        await access.ReadAsync(user, id, cancellation);
        RefuseInvalid(await TypeOfAsync(id, cancellation), model);
    }

    private static void RefuseInvalid(ContentType type, DocumentWriteModel model)
    {
        var problems = DocumentEditing.Validate(type, model.Read());
        if (!problems.None)
            throw new ContentException(ContentStatus.InvalidValues, "Periksa isian yang diberi tanda, lalu coba lagi.", problems.ByPath);
    }

    private static ContentType TypeOf(Guid key) => SchemaBook.Find(key) ?? throw new ContentException(ContentStatus.TypeNotFound, "Jenis halaman ini tidak dikenal.");

    private async Task<ContentType> TypeOfAsync(Guid id, CancellationToken cancellation) =>
        TypeOf(await db.Set<Document>().Where(row => row.Id == id).Select(row => (Guid?)row.TypeKey).FirstOrDefaultAsync(cancellation) ?? throw new ContentException(ContentStatus.NotFound, "Halaman ini tidak ada lagi."));

    private async Task RefuseBelowDraftAsync(Guid? parent, CancellationToken cancellation)
    {
        var path = await db.Set<Document>().Where(row => row.Id == parent).Select(row => row.TreePath).FirstOrDefaultAsync(cancellation) ?? "/";
        var keys = TreePaths.Keys(path).ToList();
        if (await db.Set<Document>().Where(row => keys.Contains(row.Id) && row.PublishedVersionId == null).Select(row => row.Name).FirstOrDefaultAsync(cancellation) is { } above)
            throw new ContentException(ContentStatus.PathNotPublished, $"Terbitkan dahulu halaman di atasnya: \"{above}\".");
    }

    private static CreateDocumentOptions OptionsOf(DocumentCreateModel model) =>
        new() { Id = model.Id, TypeKey = model.DocumentType.Id, ParentId = model.Parent?.Id, Name = model.Name, Values = model.Read() };

    private static SaveDocumentOptions OptionsOf(Guid id, DocumentWriteModel model) => new() { Id = id, Name = model.Name, Values = model.Read() };
}
