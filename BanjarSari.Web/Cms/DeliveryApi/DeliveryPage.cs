namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>A page of results.</summary>
/// <param name="Total">How many fit, all told.</param>
/// <param name="Items">Those of this page.</param>
internal sealed record DeliveryPage<T>(int Total, IReadOnlyList<T> Items);
