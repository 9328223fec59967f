using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypeItemResponseModel</c>, <c>MediaTypeItemResponseModel</c> and the models of allowed types.</summary>
internal sealed record TypeItemModel(Guid Id, string Name, string Icon, string Description, bool IsElement = false)
{
    public bool AllowedInLibrary { get; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];

    public static TypeItemModel Of(ContentType type) => new(type.Key, type.Name, type.Icon, type.Description, type.IsElement);

    public static TypeItemModel Of(MediaType type) => new(type.Key, type.Name, type.Icon, type.Description);
}
