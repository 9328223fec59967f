namespace BanjarSari.Web.Cms.ManagementApi.Schema.Models;

/// <summary>Umbraco's <c>DocumentTypeConfigurationResponseModel</c>, also for media types.</summary>
internal sealed record TypeConfigurationModel
{
    /// <summary>The schema is code.</summary>
    public string DataTypesCanBeChanged { get; } = "False";

    public bool DisableTemplates { get; } = true;

    public bool UseSegments { get; }

    public IReadOnlyList<string> ReservedFieldNames { get; } = [];
}
