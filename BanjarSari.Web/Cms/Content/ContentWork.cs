using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Events;

namespace BanjarSari.Web.Cms.Content;

/// <summary>
/// What every act on content shares: it runs alone, is numbered, leaves an audit row, is stored in one save, and is told
/// to the program afterwards.
/// </summary>
internal sealed class ContentWork(CmsDbContext db, TimeProvider clock, IEventAggregator events)
{
    // More than these are told as "everything": reading them one by one would cost more than reading all.
    private const int MostListed = 500;
    // Another process may win several times in a row; in this one acts queue in the gate.
    private const int Tries = 10;

    private readonly HashSet<Guid> _touched = [];

    /// <summary>The store; only within <see cref="RunAsync{T}"/>.</summary>
    public CmsDbContext Db => db;

    /// <summary>UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A new key.</summary>
    public Guid NewKey() => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>Runs one act in the write gate; again from the start when another process was quicker.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                var (result, number) = await RunOnceAsync(act, cancellation);
                if (_touched.Count > 0)
                    await events.PublishAsync(new ContentChanged(number, [.. _touched]), cancellation);
                return result;
            }
            catch (DbUpdateConcurrencyException) when (turn < Tries)
            {
                // Nothing of this try was stored; the next reads what the other process wrote.
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new ContentException(ContentStatus.Conflict, "Halaman ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.");
            }
        }
    }

    /// <summary>The document, or an exception for the editor.</summary>
    public async Task<Document> LoadAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<Document>().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ContentException(ContentStatus.NotFound, "Halaman ini tidak ada lagi.");

    /// <summary>The document, which must not be in the recycle bin.</summary>
    public async Task<Document> LoadLiveAsync(Guid id, CancellationToken cancellation)
    {
        var document = await LoadAsync(id, cancellation);
        return document.Trashed ? throw new ContentException(ContentStatus.InTrash, "Halaman ini ada di keranjang sampah. Pulihkan dahulu.") : document;
    }

    /// <summary>Everything below the document, not itself.</summary>
    public Task<List<Document>> DescendantsAsync(Document document, CancellationToken cancellation) =>
        db.Set<Document>().Where(row => row.TreePath.StartsWith(document.TreePath) && row.Id != document.Id).OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ToListAsync(cancellation);

    /// <summary>The type of a document; throws when the schema no longer has it.</summary>
    public static ContentType TypeOf(Document document) =>
        SchemaBook.Find(document.TypeKey) ?? throw new ContentException(ContentStatus.TypeNotFound, $"Jenis halaman \"{document.Name}\" tidak dikenal lagi.");

    /// <summary>Notes that the act touches a document and, with <paramref name="kind"/>, what was done to it.</summary>
    public void Touch(Document document, ActingUser user, string? kind = null, string? comment = null)
    {
        _touched.Add(document.Id);
        if (kind is null)
            return;
        db.Set<ContentAudit>().Add(new ContentAudit
        {
            Id = NewKey(),
            At = Now,
            DocumentId = document.Id,
            DocumentName = document.Name,
            Kind = kind,
            UserKey = user.Key,
            UserName = user.Name,
            Comment = comment,
        });
    }

    private async Task<(T Result, long Number)> RunOnceAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        db.ChangeTracker.Clear();
        _touched.Clear();
        var result = await act();
        if (_touched.Count == 0)
            return (result, 0);
        var sequence = await db.Set<ContentSequence>().FirstAsync(cancellation);
        sequence.Number++;
        foreach (var audit in db.ChangeTracker.Entries<ContentAudit>())
            audit.Entity.Number = sequence.Number;
        var documents = _touched.Count > MostListed ? ContentChange.Everything : string.Join(',', _touched.Select(id => id.ToString("N")));
        db.Set<ContentChange>().Add(new ContentChange { Number = sequence.Number, At = Now, Documents = documents });
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return (result, sequence.Number);
    }
}
