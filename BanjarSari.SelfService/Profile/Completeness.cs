using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Profile;

/// <summary>How complete a record is, counted over the elements marked <see cref="Element.Expected"/>.</summary>
public sealed record Completeness
{
    /// <summary>Expected elements with a value.</summary>
    public required int Filled { get; init; }

    /// <summary>Expected elements that apply to this person.</summary>
    public required int Total { get; init; }

    /// <summary>Expected elements without a value, in the order of the profile page.</summary>
    public required IReadOnlyList<Element> Missing { get; init; }

    /// <summary>Counts one record without naming what is missing, for counting many.</summary>
    internal static (int Filled, int Total) Count(Resident person, FieldCipher cipher, DateOnly today)
    {
        var (filled, total) = (0, 0);
        foreach (var element in Expected)
            if (ElementRelevance.Applies(element, person, today))
                (filled, total) = (filled + (element.Get(person, cipher) is null ? 0 : 1), total + 1);
        return (filled, total);
    }

    private static readonly Element[] Expected = [.. ElementCatalog.All.Where(element => element.Expected)];

    /// <summary>Counts one record.</summary>
    public static Completeness Of(Resident person, FieldCipher cipher, DateOnly today)
    {
        var expected = ElementCatalog.All.Where(element => element.Expected && ElementRelevance.Applies(element, person, today)).ToList();
        var missing = expected.Where(element => element.Get(person, cipher) is null).ToList();
        return new Completeness { Filled = expected.Count - missing.Count, Total = expected.Count, Missing = missing };
    }
}
