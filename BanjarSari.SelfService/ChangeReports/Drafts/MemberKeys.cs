namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The persons of a form about several, as they stand in <see cref="ChangeItem.Details"/>.</summary>
public static class MemberKeys
{
    /// <summary>Key of the field: resident keys with commas.</summary>
    public const string Field = "members";

    /// <summary>Keys as stored.</summary>
    public static string Join(IEnumerable<Guid> keys) => string.Join(',', keys);

    /// <summary>Keys of the persons; none where the field is not there.</summary>
    public static IReadOnlyList<Guid> Read(IReadOnlyDictionary<string, string> fields) =>
        fields.TryGetValue(Field, out var text) ? [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)] : [];
}
