using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DatatypeConfigurationResponseModel</c>.</summary>
internal sealed record DataTypeConfigurationModel
{
    /// <summary>The schema is code.</summary>
    public string CanBeChanged { get; } = "False";

    public Guid DocumentListViewId { get; } = ListViews.Content.Key;

    public Guid MediaListViewId { get; } = ListViews.Media.Key;
}
