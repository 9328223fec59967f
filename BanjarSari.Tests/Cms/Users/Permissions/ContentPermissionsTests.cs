using BanjarSari.SelfService.Officers;
using BanjarSari.Tests.Cms.ManagementApi;
using BanjarSari.Web.Cms.Schema.Types;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users.Permissions;

/// <summary>What groups add up to at a place in the tree, for the server and for the client.</summary>
public sealed class ContentPermissionsTests : ManagementTest
{
    private ContentPermissions Permissions => Services.GetRequiredService<ContentPermissions>();

    private DocumentPaths Paths => Services.GetRequiredService<DocumentPaths>();

    [Test]
    public async Task An_editor_may_publish_everywhere_and_an_officer_nowhere()
    {
        var (home, news) = await SiteAsync();
        var editor = await Permissions.OfAsync((await Staff.UserAsync(OfficerRoles.Editor)).Id);
        var officer = await Permissions.OfAsync((await Staff.UserAsync(OfficerRoles.Operator)).Id);

        Assert.Multiple(() =>
        {
            Assert.That((editor.May(DocumentVerbs.Publish, [home, news]), editor.May(DocumentVerbs.Create, []), editor.MayUseMedia([])), Is.EqualTo((true, true, true)));
            Assert.That((officer.May(DocumentVerbs.Read, [home]), officer.Sees([home]), officer.MayUseMedia([])), Is.EqualTo((false, false, false)));
        });
    }

    [Test]
    public async Task Drafts_below_one_page_and_nothing_else()
    {
        var (home, news) = await SiteAsync();
        var id = await WriterAsync(news, []);
        var access = await Permissions.OfAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That((access.May(DocumentVerbs.Update, [home, news]), access.May(DocumentVerbs.Create, [home, news, id]), access.May(DocumentVerbs.Publish, [home, news])), Is.EqualTo((true, true, false)));
            Assert.That((access.May(DocumentVerbs.Update, [home]), access.May(DocumentVerbs.Create, []), access.Sees([home])), Is.EqualTo((false, false, false)));
            Assert.That(ContentAccess.LeadsTo(home, [[home, news]]), Is.True);
        });
    }

    [Test]
    public async Task The_nearest_node_says_and_groups_add_up_as_the_client_reckons()
    {
        var (home, news) = await SiteAsync();
        var article = await DraftAsync(NewsTypes.Article, news, "Panen");
        var id = await WriterAsync(home, [new NodeVerbs { DocumentId = news, Verbs = [DocumentVerbs.Read] }, new NodeVerbs { DocumentId = article, Verbs = [] }]);
        var access = await Permissions.OfAsync(id);

        Assert.That((access.May(DocumentVerbs.Update, [home]), access.May(DocumentVerbs.Update, [home, news]), access.May(DocumentVerbs.Read, [home, news]), access.May(DocumentVerbs.Read, [home, news, article])), Is.EqualTo((true, false, true, false)));
        var browser = await SignInAsync(id);
        var named = (await ReadAsync("user/current", browser)).GetProperty("permissions").EnumerateArray().ToDictionary(node => node.GetProperty("document").GetProperty("id").GetGuid(), node => node.GetProperty("verbs").GetArrayLength());
        Assert.That((named[news], named[article]), Is.EqualTo((1, 0)));

        var answer = await ReadAsync($"user/current/permissions/document?id={home}&id={news}", browser);
        Assert.That(answer.GetProperty("permissions").EnumerateArray().Select(node => node.GetProperty("permissions").GetArrayLength()), Is.EqualTo(new[] { 3, 1 }));
        Assert.That((int)(await SendAsync("GET", $"user/current/permissions/document?id={article}", browser: browser)).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_is_in_the_recycle_bin_still_lies_where_it_was()
    {
        var (home, news) = await SiteAsync();
        var article = await DraftAsync(NewsTypes.Article, news, "Panen");
        await Trash.TrashAsync(article, Editor);

        Assert.That(await Paths.FindAsync(article), Is.EqualTo(new[] { home, news, article }));
        Assert.That(await Paths.FindAsync(Guid.Empty), Is.Null);
    }

    [Test]
    public async Task A_shut_account_may_nothing()
    {
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        user.DisabledAt = TestClock.Start.UtcDateTime;
        await Cms.SaveChangesAsync();

        Assert.That((await Permissions.OfAsync(user.Id)).Sections, Is.Empty);
    }

    private async Task<Guid> WriterAsync(Guid start, List<NodeVerbs> nodes)
    {
        Cms.UserGroups.Add(new UserGroup
        {
            Id = Guid.CreateVersion7(),
            Alias = "penulis",
            Name = "Penulis",
            Icon = "icon-users",
            Sections = [BackOfficeSections.Content],
            Permissions = [DocumentVerbs.Read, DocumentVerbs.Create, DocumentVerbs.Update],
            VerbsAtNodes = nodes,
            DocumentStartNode = start,
        });
        await Cms.SaveChangesAsync();
        return (await Staff.UserAsync("penulis")).Id;
    }

    private async Task<HttpClient> SignInAsync(Guid id)
    {
        var browser = NewBrowser();
        Assert.That(await Staff.SignInAsync(browser, (await Cms.Users.SingleAsync(user => user.Id == id)).Email!.Split('@')[0], linked: false), Is.EqualTo(id));
        return browser;
    }
}
