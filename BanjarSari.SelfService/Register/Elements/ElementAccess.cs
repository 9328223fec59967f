using System.Globalization;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register.Elements;

/// <summary>Makes readers and writers of canonical values from properties of <see cref="Resident"/>.</summary>
internal static class ElementAccess
{
    public static Func<Resident, FieldCipher, string?> Text(Func<Resident, string?> get) => (person, _) => get(person);

    public static Action<Resident, FieldCipher, string?> Text(Action<Resident, string?> set) => (person, _, value) => set(person, Blank(value));

    public static Func<Resident, FieldCipher, string?> Number(Func<Resident, int?> get) => (person, _) => get(person)?.ToString(CultureInfo.InvariantCulture);

    public static Action<Resident, FieldCipher, string?> Number(Action<Resident, int?> set) =>
        (person, _, value) => set(person, Blank(value) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null);

    public static Func<Resident, FieldCipher, string?> Decimal(Func<Resident, double?> get) => (person, _) => get(person)?.ToString("R", CultureInfo.InvariantCulture);

    public static Action<Resident, FieldCipher, string?> Decimal(Action<Resident, double?> set) =>
        (person, _, value) => set(person, Blank(value) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null);

    public static Func<Resident, FieldCipher, string?> Date(Func<Resident, DateOnly?> get) =>
        (person, _) => get(person)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Action<Resident, FieldCipher, string?> Date(Action<Resident, DateOnly?> set) =>
        (person, _, value) => set(person, Blank(value) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    public static Func<Resident, FieldCipher, string?> Time(Func<Resident, TimeOnly?> get) =>
        (person, _) => get(person)?.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static Action<Resident, FieldCipher, string?> Time(Action<Resident, TimeOnly?> set) =>
        (person, _, value) => set(person, Blank(value) is { } text ? TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) : null);

    public static Func<Resident, FieldCipher, string?> Flag(Func<Resident, bool> get) => (person, _) => get(person) ? "1" : null;

    public static Action<Resident, FieldCipher, string?> Flag(Action<Resident, bool> set) => (person, _, value) => set(person, Blank(value) == "1");

    public static Func<Resident, FieldCipher, string?> Opens(string column, Func<Resident, SealedText?> get) =>
        (person, cipher) => cipher.Open(nameof(Resident), column, person.Id, get(person));

    public static Action<Resident, FieldCipher, string?> Seals(string column, Action<Resident, SealedText?> set) =>
        (person, cipher, value) => set(person, cipher.Seal(nameof(Resident), column, person.Id, Blank(value)));

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
