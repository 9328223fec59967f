using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Security;

/// <summary>A resident with a family, signed in, for tests that visit every address.</summary>
public abstract class SweepTest : HostTest
{
    protected static readonly string[] Logs = ["AccessLog", "AuditChains", "Sessions"];

    protected async Task<Resident> SignInHeadAsync()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", family: family);
        await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife, wife => wife.Sex = 2);
        await Village.SignInAsync(Browser, head);
        return head;
    }
}
