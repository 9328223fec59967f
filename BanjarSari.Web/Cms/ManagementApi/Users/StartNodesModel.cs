using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>CalculatedUserStartNodesResponseModel</c>.</summary>
internal sealed record StartNodesModel
{
    public required Guid Id { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceByIdModel> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    /// <summary>Elements have no tree here.</summary>
    public IReadOnlyList<ReferenceByIdModel> ElementStartNodeIds { get; } = [];

    /// <summary>As above.</summary>
    public bool HasElementRootAccess { get; }

    public static StartNodesModel Of(Guid id, ContentAccess access) => new()
    {
        Id = id,
        DocumentStartNodeIds = ReferenceList.Of(access.Documents.Nodes),
        HasDocumentRootAccess = access.Documents.Everything,
        MediaStartNodeIds = ReferenceList.Of(access.Media.Nodes),
        HasMediaRootAccess = access.Media.Everything,
    };
}
