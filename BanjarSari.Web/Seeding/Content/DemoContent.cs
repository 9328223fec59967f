using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>Fills the empty content store with the demo site, through the same acts that editors use.</summary>
internal static class DemoContent
{
    public static async Task SeedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<CmsDbContext>().Set<Document>().AnyAsync())
            return;
        var editing = scope.ServiceProvider.GetRequiredService<DocumentEditing>();
        var publishing = scope.ServiceProvider.GetRequiredService<DocumentPublishing>();
        foreach (var root in new[] { DemoSite.Home, DemoSite.Settings })
        {
            var id = await AddAsync(editing, root, parent: null);
            var refused = await publishing.PublishWithDescendantsAsync(id, unpublishedToo: true, ActingUser.Program);
            if (refused.Count > 0)
                throw new InvalidOperationException($"Demo content is incomplete: {string.Join("; ", refused.Select(one => $"{one.Name}: {string.Join(' ', one.Errors.Values.SelectMany(messages => messages))}"))}");
        }
    }

    private static async Task<Guid> AddAsync(DocumentEditing editing, DemoDocument document, Guid? parent)
    {
        var id = await editing.CreateAsync(
            new CreateDocumentOptions { Id = DemoDocument.KeyOf(document.Type.Alias, document.Name), TypeKey = document.Type.Key, ParentId = parent, Name = document.Name, Values = document.Values },
            ActingUser.Program);
        foreach (var child in document.Children)
            await AddAsync(editing, child, id);
        return id;
    }
}
