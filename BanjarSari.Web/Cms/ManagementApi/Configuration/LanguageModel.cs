namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>Umbraco's <c>LanguageResponseModel</c>.</summary>
internal sealed record LanguageModel(string IsoCode, string Name)
{
    public bool IsDefault { get; } = true;

    public bool IsMandatory { get; } = true;

    public string? FallbackIsoCode { get; }
}
