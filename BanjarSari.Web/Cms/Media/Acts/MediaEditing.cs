using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Media.Intake;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>Making and saving media items. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class MediaEditing(ContentWork work)
{
    private const int LongestName = 255;

    /// <summary>Makes an item; returns its key.</summary>
    public Task<Guid> CreateAsync(CreateMediaOptions options, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var type = MediaTypes.Find(options.TypeKey) ?? throw new ContentException(ContentStatus.TypeNotFound, "Jenis media ini tidak dikenal.");
            var parent = await MediaPlaces.ParentAsync(work.Db, type, options.ParentId, cancellation);
            var (name, values) = Cleaned(type, options.Name, options.Values);
            if (type.Extensions.Count > 0 && options.File is null)
                throw new ContentException(ContentStatus.InvalidValues, "Pilih berkasnya dahulu.", new Dictionary<string, string[]> { [ValueProblems.Missing("$", MediaValues.File)] = [type.Properties[0].RequiredMessage!] });
            RefuseFile(type, options.File);

            var id = options.Id ?? work.NewKey();
            if (await work.Db.Set<MediaItem>().AnyAsync(row => row.Id == id, cancellation))
                throw new ContentException(ContentStatus.NotAllowed, "Media dengan kunci ini sudah ada.");
            var item = new MediaItem
            {
                Id = id,
                TypeKey = type.Key,
                ParentId = parent?.Id,
                TreePath = TreePaths.Below(parent?.TreePath, id),
                Level = (parent?.Level ?? 0) + 1,
                SortOrder = await MediaPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation),
                Name = name,
                Values = values,
                CreatedAt = work.Now,
                UpdatedAt = work.Now,
                CreatorKey = user.Key,
                WriterKey = user.Key,
            };
            Put(item, options.File);
            work.Db.Add(item);
            work.Touch(item, user, ContentAuditKinds.New);
            return id;
        },
        cancellation);

    /// <summary>Saves an item; nothing is written when nothing changed.</summary>
    public Task<bool> SaveAsync(SaveMediaOptions options, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var item = await MediaPlaces.LoadLiveAsync(work.Db, options.Id, cancellation);
            var type = MediaPlaces.TypeOf(item);
            var (name, values) = Cleaned(type, options.Name, options.Values);
            RefuseFile(type, options.File);
            if (item.Name == name && item.Values == values && (options.File is null || options.File.Hash == item.Hash))
                return false;
            item.Name = name;
            item.Values = values;
            item.UpdatedAt = work.Now;
            item.WriterKey = user.Key;
            Put(item, options.File);
            work.Touch(item, user, ContentAuditKinds.Save);
            return true;
        },
        cancellation);

    private static (string Name, string Values) Cleaned(MediaType type, string name, IReadOnlyList<PropertyValue> values)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > LongestName)
            throw new ContentException(ContentStatus.InvalidName, $"Isi nama media, paling banyak {LongestName} huruf.");
        var problems = new ValueProblems();
        JsonObject kept = MediaValues.Clean(type, values, problems);
        return problems.Unstorable ? throw new ContentException(ContentStatus.InvalidValues, "Ada isian yang tidak dapat disimpan.", problems.ByPath) : (name, kept.ToJsonString());
    }

    private static void RefuseFile(MediaType type, StoredFile? file)
    {
        if (file is not null && !type.Extensions.Contains(file.Extension))
            throw new ContentException(MediaWords.Status, $"{type.Name} tidak menerima berkas {file.Extension.ToUpperInvariant()}.");
    }

    private static void Put(MediaItem item, StoredFile? file)
    {
        if (file is not null)
            (item.Hash, item.Extension, item.Bytes, item.Width, item.Height) = (file.Hash, file.Extension, file.Bytes, file.Width, file.Height);
    }
}
