using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>Type of a media item.</summary>
internal sealed record MediaTypeReferenceModel(Guid Id, string Alias, string Icon, ReferenceByIdModel? Collection)
{
    private const string UnknownIcon = "icon-alert color-red";

    /// <summary>Of a stored key; folders show what is in them as a grid.</summary>
    public static MediaTypeReferenceModel Of(Guid key) => MediaTypes.Find(key) is { } type
        ? new(key, type.Alias, type.Icon, type == MediaTypes.Folder ? new ReferenceByIdModel(ListViews.Media.Key) : null)
        : new(key, "", UnknownIcon, null);
}
