using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Tests.Cms.ManagementApi.Users;

public sealed class UsersTests : ManagementTest
{
    [Test]
    public async Task An_account_is_made_read_changed_and_deleted()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var (editor, kades) = (await GroupAsync("editor"), await GroupAsync("kades"));

        var (_, id) = await DoneAsync("POST", "user", Account("sri@desa.id", editor));
        var made = await ReadAsync($"user/{id}");
        await DoneAsync("PUT", $"user/{id}", Change("Sri Lestari, S.Pd.", "sri.lestari@desa.id", editor, kades));
        var changed = await ReadAsync($"user/{id}");
        await DoneAsync("PUT", $"user/{id}", Change("Sri Lestari, S.Pd.", "sri.lestari@desa.id", editor, kades));
        var act = await ActAsync(id, CmsActKinds.UserChanged);
        await DoneAsync("DELETE", $"user/{id}");

        Assert.Multiple(() =>
        {
            Assert.That((made.Text("name"), made.Text("email"), made.Text("state"), made.Text("kind")), Is.EqualTo(("Sri Lestari", "sri@desa.id", "Invited", "Default")));
            Assert.That((changed.Text("name"), changed.Text("userName"), changed.GetProperty("userGroupIds").GetArrayLength()), Is.EqualTo(("Sri Lestari, S.Pd.", "sri.lestari@desa.id", 2)));
            Assert.That(act.Details, Is.EqualTo("kelompok: editor → editor, kades; nama: Sri Lestari → Sri Lestari, S.Pd.; surel: sri@desa.id → sri.lestari@desa.id"));
        });
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserChanged, CmsActKinds.UserDeleted }));
        Assert.That((int)(await SendAsync("GET", $"user/{id}")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_cannot_be_saved_says_why_at_its_field()
    {
        var me = await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var user = (await Staff.UserAsync(OfficerRoles.Editor)).Id;
        var (admin, editor, kades) = (await GroupAsync("admin"), await GroupAsync("editor"), await GroupAsync("kades"));

        await RefusedAsync("POST", "user", Account("bukan alamat", editor), "InvalidUserName", "Alamat surel", "email");
        await RefusedAsync("POST", "user", Account("EDITOR@uji.desa.id", editor), "DuplicateUserName", "Alamat surel ini sudah dipakai", "email");
        await RefusedAsync("POST", "user", Account("sri@desa.id"), "NoUserGroup", "Pilih sedikitnya satu kelompok", "userGroupIds");
        await RefusedAsync("POST", "user", Account("sri@desa.id", admin, kades), "GroupsApart", "Administrator tidak boleh sekaligus", "userGroupIds");
        await RefusedAsync("POST", "user", new { kind = "Api", email = "a@desa.id", userName = "a", name = "Mesin", userGroupIds = Refs(editor) }, "InvalidKind", "Hanya akun untuk orang", "kind");
        await RefusedAsync("PUT", $"user/{user}", Change("", "editor@uji.desa.id", editor), "InvalidName", "Isi nama", "name");
        await RefusedAsync("PUT", $"user/{user}", Change("Sri", "ADMIN@uji.desa.id", editor), "DuplicateUserName", "Alamat surel ini sudah dipakai", "email");
        await RefusedAsync("PUT", $"user/{me}", Change("Petugas admin", "admin@uji.desa.id", admin, editor), "CannotChangeOwnGroups", "Anda tidak dapat mengubah kelompok akun sendiri", "userGroupIds");
        await RefusedAsync("DELETE", $"user/{me}", null, "CannotDeleteSelf", "Anda tidak dapat menghapus akun sendiri");
        await RefusedAsync("POST", "user/disable", new { userIds = Refs(me) }, "CannotDisableSelf", "Anda tidak dapat menonaktifkan akun sendiri");

        Assert.That(await ActsAsync(user), Is.EquivalentTo(new[] { CmsActKinds.UserCreated }));
    }

    [Test]
    public async Task An_account_that_was_used_is_shut_and_not_deleted()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        await Staff.EnterAsync(NewBrowser(), Staff.EmailOf(OfficerRoles.Editor), Staff.Password);

        await RefusedAsync("DELETE", $"user/{user.Id}", null, "CannotDelete", "Akun yang pernah dipakai tidak dihapus");
    }

    [Test]
    public async Task The_list_filters_orders_and_pages()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var verifier = await Staff.UserAsync(OfficerRoles.Verifier);
        await Staff.UserAsync(OfficerRoles.Editor);
        await DoneAsync("POST", "user/disable", new { userIds = Refs(verifier.Id) });

        async Task<string> ListAsync(string query) => string.Join(' ', (await ReadAsync("filter/user?" + query)).GetProperty("items").Texts("email").Select(email => email!.Split('@')[0]));

        Assert.That(await ListAsync(""), Is.EqualTo("admin editor verifikator"));
        Assert.That(await ListAsync("orderBy=Email&orderDirection=Descending"), Is.EqualTo("verifikator editor admin"));
        Assert.That(await ListAsync("userStates=Disabled"), Is.EqualTo("verifikator"));
        Assert.That(await ListAsync("userStates=Inactive&userStates=Disabled"), Is.EqualTo("admin editor verifikator"));
        Assert.That(await ListAsync($"userGroupIds={await GroupAsync("editor")}"), Is.EqualTo("editor"));
        Assert.That(await ListAsync("filter=PETUGAS%20edi"), Is.EqualTo("editor"));
        Assert.That(await ListAsync("skip=1&take=1"), Is.EqualTo("editor"));
        Assert.That((await ReadAsync("filter/user?take=1")).GetProperty("total").GetInt32(), Is.EqualTo(3));
        Assert.That((int)(await SendAsync("GET", "filter/user?userStates=Aneh")).Status, Is.EqualTo(400));
        Assert.That((await ReadAsync($"user/batch?id={verifier.Id}")).GetProperty("items")[0].Text("state"), Is.EqualTo("Disabled"));
        Assert.That((await ReadAsync($"item/user?id={verifier.Id}"))[0].Text("name"), Is.EqualTo("Petugas verifikator"));
    }

    [Test]
    public async Task Start_nodes_of_an_account_take_the_place_of_its_groups()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        var (_, news) = await SiteAsync();
        var change = new { languageIsoCode = "id", documentStartNodeIds = Refs(news), hasDocumentRootAccess = false, mediaStartNodeIds = NoNodes, hasMediaRootAccess = false, email = user.Email, userName = user.Email, name = user.Name, userGroupIds = Refs(await GroupAsync("editor")) };

        await DoneAsync("PUT", $"user/{user.Id}", change);
        var nodes = await ReadAsync($"user/{user.Id}/calculate-start-nodes");

        Assert.That((nodes.GetProperty("hasDocumentRootAccess").GetBoolean(), nodes.GetProperty("documentStartNodeIds")[0].Text("id"), nodes.GetProperty("hasMediaRootAccess").GetBoolean()), Is.EqualTo((false, news.ToString(), true)));
        await RefusedAsync("PUT", $"user/{user.Id}", change with { documentStartNodeIds = Refs(user.Id) }, "StartNodeNotFound", "Titik awal yang dipilih sudah tidak ada", "documentStartNodeIds");
    }

    [Test]
    public async Task Bodies_that_cannot_be_read_get_an_indonesian_problem()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        var (status, json, _) = await SendAsync("POST", "user", new { name = 5 });

        Assert.That(((int)status, json.Text("title")), Is.EqualTo((400, "Isian belum tepat. Periksa lagi, lalu kirim lagi.")));
    }

    private static object Change(string name, string email, params Guid[] groups) => new
    {
        languageIsoCode = "id",
        documentStartNodeIds = NoNodes,
        hasDocumentRootAccess = false,
        mediaStartNodeIds = NoNodes,
        hasMediaRootAccess = false,
        elementStartNodeIds = NoNodes,
        hasElementRootAccess = false,
        email,
        userName = email,
        name,
        userGroupIds = Refs(groups),
    };
}
