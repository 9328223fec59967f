namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Umbraco's way to name a row.</summary>
/// <param name="Id">Its key.</param>
public sealed record ReferenceByIdModel(Guid Id);
