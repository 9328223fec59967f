using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Contacts;

/// <summary>A head of a family with a telephone number, a child, and their browser.</summary>
public abstract class ContactTest : HostTest
{
    protected const string Address = "/layanan-mandiri/kontak";
    protected const string OldPhone = "+6281100001111";

    protected Resident Head { get; private set; } = null!;

    protected Resident Child { get; private set; } = null!;

    protected async Task SignInFamilyAsync()
    {
        var family = await Village.FamilyAsync();
        Head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family, change: person => person.Phone = Seal(person, nameof(Resident.Phone), OldPhone));
        Child = await Village.ResidentAsync("9999991201150005", "Andi Santoso", family, FamilyRelations.Child, child =>
        {
            child.BirthDate = new DateOnly(2015, 1, 12);
            child.MaritalStatus = 1;
        });
        await Village.SignInAsync(Browser, Head);
    }

    protected async Task<HttpResponseMessage> ChangeAsync(string word, string value, string? name = null, string query = "")
    {
        var page = await Browser.OpenAsync($"{Address}/{word}{query}");
        return await Browser.SendAsync(page, "form.form", name is null ? [("nilai", value)] : [("nilai", value), ("nama", name)]);
    }

    protected async Task<HttpResponseMessage> UndoAsync(string query = "")
    {
        var page = await Browser.OpenAsync(Address + query);
        return await Browser.SendAsync(page, "section.card form");
    }

    protected async Task<string?> RecordedAsync(Resident person, string element)
    {
        var row = await Db.Residents.AsNoTracking().SingleAsync(resident => resident.Id == person.Id);
        return SelfService.Register.Elements.ElementCatalog.Of(element).Get(row, Services.GetRequiredService<FieldCipher>());
    }

    private SealedText? Seal(Resident person, string column, string value) => Services.GetRequiredService<FieldCipher>().Seal(nameof(Resident), column, person.Id, value);
}
