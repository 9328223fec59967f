namespace BanjarSari.Web.Cms.Schema;

/// <summary>List views for types whose children are many.</summary>
internal static class ListViews
{
    // Umbraco's own keys: its client asks for these two.
    public static readonly DataType Content = Of("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4", "Daftar isi", "Document", "updateDate", "desc");
    public static readonly DataType Media = Of("3a0156c4-3b8c-4803-bdc1-6871faa83fff", "Daftar media", "Media", "updateDate", "desc");

    private static DataType Of(string key, string name, string kind, string order, string direction) =>
        DataTypes.Of(key, name, EditorAliases.ListView, "Collection", new()
        {
            ["pageSize"] = 25,
            ["orderBy"] = order,
            ["orderDirection"] = direction,
            ["layouts"] = new[] { Layout("Daftar", "icon-list", $"Umb.CollectionView.{kind}.Table"), Layout("Kisi", "icon-grid", $"Umb.CollectionView.{kind}.Grid") },
            ["includeProperties"] = new[] { Column("updateDate", "Diubah"), Column("creator", "Penulis") },
        });

    private static Dictionary<string, object?> Layout(string name, string icon, string view) => new() { ["name"] = name, ["icon"] = icon, ["collectionView"] = view };

    private static Dictionary<string, object?> Column(string alias, string header) => new() { ["alias"] = alias, ["header"] = header, ["isSystem"] = 1 };
}
