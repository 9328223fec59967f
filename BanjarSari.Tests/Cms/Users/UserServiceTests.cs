using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Users;

public sealed class UserServiceTests : HostTest
{
    private static readonly StaffActor By = StaffActor.System("uji");

    private CmsDbContext Cms => Services.GetRequiredService<CmsDbContext>();

    private UserService Service => Services.GetRequiredService<UserService>();

    [TestCase("", "a@desa.id", "editor", "name", "Isi nama")]
    [TestCase("Sri", "bukan alamat", "editor", "email", "Alamat surel")]
    [TestCase("Sri", "a@desa.id", "tidak-ada", "userGroupIds", "Pilih sedikitnya satu kelompok")]
    [TestCase("Sri", "EDITOR@uji.desa.id", "editor", "email", "Alamat surel ini sudah dipakai")]
    public async Task What_cannot_be_is_refused_with_its_field_and_leaves_no_trace(string name, string email, string group, string field, string sentence)
    {
        await Staff.UserAsync(OfficerRoles.Editor);
        var acts = await Cms.Acts.CountAsync();

        var refusal = await Assert.ThrowsAsync<UserException>(() => Service.CreateAsync(new CreateUserOptions { Name = name, Email = email, Groups = [group] }, By));
        await Cms.SaveChangesAsync();

        Assert.Multiple(() =>
        {
            Assert.That((refusal!.Field, refusal.Message.StartsWith(sentence, StringComparison.Ordinal)), Is.EqualTo((field, true)), refusal.Message);
            Assert.That(Cms.Acts.Count(), Is.EqualTo(acts));
        });
    }

    [Test]
    public async Task The_last_administrator_stays_and_nobody_shuts_themselves_out()
    {
        var admin = await Staff.UserAsync(OfficerRoles.Admin);

        Assert.That((await Assert.ThrowsAsync<UserException>(() => Service.DisableAsync(admin.Id, By)))!.Message, Does.StartWith("Ini administrator terakhir"));
        Assert.That((await Assert.ThrowsAsync<UserException>(() => Service.DisableAsync(admin.Id, StaffActor.User(admin.Id, "Admin", "1"))))!.Message, Does.StartWith("Anda tidak dapat menonaktifkan akun sendiri"));
    }

    [Test]
    public async Task Shutting_and_opening_are_traced_once_each()
    {
        await Staff.UserAsync(OfficerRoles.Admin);
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        foreach (var _ in Enumerable.Range(0, 2))
            await Service.DisableAsync(user.Id, By);
        foreach (var _ in Enumerable.Range(0, 2))
            await Service.EnableAsync(user.Id, By);

        Assert.That(await Cms.Acts.Where(act => act.SubjectKey == user.Id).OrderBy(act => act.Id).Select(act => act.Kind).ToListAsync(), Is.EqualTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserDisabled, CmsActKinds.UserEnabled }));
    }

    [Test]
    public async Task Cleaning_takes_what_has_had_its_time_and_no_more()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Editor);
        TestClock.Advance(TimeSpan.FromDays(1));
        var later = NewBrowser();
        await Staff.SignInAsync(later, OfficerRoles.Editor);

        await Services.GetRequiredService<StaffCleaning>().RunAsync();

        using var answer = await later.GetAsync("/umbraco/management/api/v1/user/current");
        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        Assert.That(await Cms.StaffSessions.CountAsync(), Is.EqualTo(1));
    }
}
