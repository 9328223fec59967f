namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>A request that cannot be answered as it stands: problem details with this title and detail, status 400.</summary>
internal sealed class DeliveryProblemException(string title, string detail) : Exception(detail)
{
    public string Title => title;
}
