using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>Tags in use that begin like what the editor types.</summary>
[Authorize(ManagementPolicies.Content)]
[Route(Prefix + "/tag")]
internal sealed class TagController(CmsDbContext db) : ManagementController
{
    [HttpGet]
    public async Task<PagedModel<object>> GetAsync(string? query, [FromQuery] PageQuery page, CancellationToken cancellation)
    {
        var pattern = LikePattern.Containing(query ?? "");
        var tags = await db.Set<DocumentTag>().Where(row => EF.Functions.Like(row.Text, pattern, LikePattern.Escape)).GroupBy(row => row.Text).Select(group => new { Text = group.Key, Count = group.Count() }).OrderBy(tag => tag.Text).ToListAsync(cancellation);
        return PagedModel<object>.Of([.. tags.Select(tag => (object)new { id = StableKey.From("tag/" + tag.Text), text = tag.Text, group = "default", nodeCount = tag.Count })], page);
    }
}
