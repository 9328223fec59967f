using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Schema.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Schema;

/// <summary>Leaves out what an editor could not make any more: types of which there is one at most, and is.</summary>
internal sealed class SingleTypes(CmsDbContext db)
{
    public async Task<IReadOnlyList<TypeItemModel>> WithoutTakenAsync(IEnumerable<ContentType> types, CancellationToken cancellation)
    {
        var wanted = types.ToList();
        var single = wanted.Where(type => type.Single).Select(type => type.Key).ToList();
        var taken = await db.Set<Document>().Where(row => single.Contains(row.TypeKey) && !row.Trashed).Select(row => row.TypeKey).Distinct().ToListAsync(cancellation);
        return [.. wanted.Where(type => !taken.Contains(type.Key)).Select(TypeItemModel.Of)];
    }
}
