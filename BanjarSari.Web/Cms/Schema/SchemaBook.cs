using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Web.Cms.Schema;

/// <summary>The whole schema by key and alias. It is code: it changes with the source and is served read-only.</summary>
internal static class SchemaBook
{
    /// <summary>Document types and element types.</summary>
    public static IReadOnlyList<ContentType> ContentTypes { get; } =
    [
        .. PageTypes.All, .. NewsTypes.All, .. GovernmentTypes.All, .. BudgetTypes.All, .. PublicInformationTypes.All, .. ServiceTypes.All, .. EconomyTypes.All,
        .. SettingsTypes.All, .. ElementTypes.All,
    ];

    /// <summary>Data types in use, each once.</summary>
    public static IReadOnlyList<DataType> DataTypesInUse { get; } =
        [.. ContentTypes.SelectMany(type => type.Properties).Concat(MediaTypes.All.SelectMany(type => type.Properties)).Select(property => property.DataType).Append(ListViews.Content).Append(ListViews.Media).DistinctBy(type => type.Key)];

    private static readonly Dictionary<Guid, ContentType> ByKey = ContentTypes.ToDictionary(type => type.Key);
    private static readonly Dictionary<string, ContentType> ByAlias = ContentTypes.ToDictionary(type => type.Alias, StringComparer.Ordinal);

    /// <summary>The type with this key, or null.</summary>
    public static ContentType? Find(Guid key) => ByKey.GetValueOrDefault(key);

    /// <summary>The type with this alias, or null.</summary>
    public static ContentType? Find(string alias) => ByAlias.GetValueOrDefault(alias);

    /// <summary>True when a document of type <paramref name="child"/> may stand below one of <paramref name="parent"/>; null is the root.</summary>
    public static bool Allows(ContentType? parent, ContentType child) =>
        !child.IsElement && (parent is null ? child.AtRoot : parent.Children.Contains(child.Alias));
}
