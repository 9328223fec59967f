using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>One family of the file: which row speaks for it, and its key once it is known or made.</summary>
internal sealed class FamilyPlan(string key, ImportRow first)
{
    public string Key { get; } = key;

    /// <summary>The living head's row, else the first: members' addresses are often older.</summary>
    public ImportRow Speaker { get; private set; } = first;

    public Guid? FamilyId { get; set; }

    public string? Address { get; private set; } = first.Address;

    /// <summary>The family's own place where the file tells it, else that of its speaker.</summary>
    public AreaText Area =>
        Speaker.OwnValue(ImportFields.FamilyHamlet) is { } hamlet
            ? AreaText.Of(hamlet, Speaker.OwnValue(ImportFields.FamilyRw), Speaker.OwnValue(ImportFields.FamilyRt))
            : Speaker.Area;

    public static Dictionary<string, FamilyPlan> Of(IEnumerable<ImportRow> rows)
    {
        var plans = new Dictionary<string, FamilyPlan>();
        foreach (var row in rows.Where(row => row.FamilyKey is not null))
        {
            if (plans.TryGetValue(row.FamilyKey!, out var plan))
                plan.Hear(row);
            else
                plans[row.FamilyKey!] = new FamilyPlan(row.FamilyKey!, row);
        }

        return plans;
    }

    private void Hear(ImportRow row)
    {
        if (IsLivingHead(row) && !IsLivingHead(Speaker))
            (Speaker, Address) = (row, row.Address ?? Address);
        Address ??= row.Address;
    }

    private static bool IsLivingHead(ImportRow row) => row.Relation == FamilyRelations.Head && row.IsAlive;
}
