namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypeTreeItemResponseModel</c>: types stand in one flat list.</summary>
internal sealed record TypeTreeItemModel(Guid Id, string Name, string Icon, bool IsElement)
{
    public bool IsFolder { get; }

    public bool IsDeletable { get; }

    public bool NoAccess { get; }

    public bool HasChildren { get; }

    public ReferenceByIdModel? Parent { get; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];

    public static TypeTreeItemModel Of(TypeItemModel item) => new(item.Id, item.Name, item.Icon, item.IsElement);
}
