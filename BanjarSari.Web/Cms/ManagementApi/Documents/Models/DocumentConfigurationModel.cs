namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentConfigurationResponseModel</c>.</summary>
internal sealed record DocumentConfigurationModel
{
    /// <summary>Editors see what points to a document and decide.</summary>
    public bool DisableDeleteWhenReferenced { get; }

    /// <summary>As above.</summary>
    public bool DisableUnpublishWhenReferenced { get; }

    /// <summary>The site has one language.</summary>
    public bool AllowEditInvariantFromNonDefault { get; } = true;

    /// <summary>No segments.</summary>
    public bool AllowNonExistingSegmentsCreation { get; }
}
