namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Between keys and Umbraco's references.</summary>
internal static class ReferenceList
{
    public static IReadOnlyList<ReferenceByIdModel> Of(IEnumerable<Guid> keys) => [.. keys.Select(key => new ReferenceByIdModel(key))];

    public static IReadOnlyList<Guid> Keys(this IEnumerable<ReferenceByIdModel> references) => [.. references.Select(reference => reference.Id).Distinct()];
}
