using System.Text.Json.Serialization;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Umbraco's <c>DocumentPermissionPresentationModel</c>: verbs on one document. Other kinds are refused, for nothing here would heed them.</summary>
/// <param name="Type">Kind.</param>
/// <param name="Document">The document.</param>
/// <param name="Verbs">What may be done there.</param>
public sealed record PermissionModel([property: JsonPropertyName("$type")] string Type, ReferenceByIdModel? Document, IReadOnlyList<string> Verbs)
{
    /// <summary>The kind there is.</summary>
    public const string OfDocument = "DocumentPermissionPresentationModel";
}
