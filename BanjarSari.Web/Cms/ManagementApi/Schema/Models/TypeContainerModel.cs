using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypePropertyTypeContainerResponseModel</c>: a tab, or a group on it.</summary>
internal sealed record TypeContainerModel(Guid Id, ReferenceByIdModel? Parent, string Name, string Type, int SortOrder)
{
    /// <summary>Tabs and groups in the order in which fields name them.</summary>
    public static IReadOnlyList<TypeContainerModel> Of(Guid type, IEnumerable<PropertyType> properties)
    {
        var containers = new List<TypeContainerModel>();
        foreach (var property in properties)
        {
            Add(new TypeContainerModel(TabKey(type, property), null, property.Tab, "Tab", containers.Count));
            Add(new TypeContainerModel(KeyOf(type, property), new ReferenceByIdModel(TabKey(type, property)), property.Group, "Group", containers.Count));
        }

        return containers;

        void Add(TypeContainerModel container)
        {
            if (!containers.Exists(there => there.Id == container.Id))
                containers.Add(container);
        }
    }

    /// <summary>Key of the group that a field stands in; the same at every start.</summary>
    public static Guid KeyOf(Guid type, PropertyType property) => StableKey.From($"{type:N}/{property.Tab}/{property.Group}/group");

    private static Guid TabKey(Guid type, PropertyType property) => StableKey.From($"{type:N}/{property.Tab}");
}
