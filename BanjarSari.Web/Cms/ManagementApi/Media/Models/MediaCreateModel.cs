namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>A media item to be made.</summary>
internal sealed record MediaCreateModel : MediaWriteModel
{
    /// <summary>Key that the client has chosen; null: the server chooses.</summary>
    public Guid? Id { get; init; }

    public required ReferenceByIdModel MediaType { get; init; }

    /// <summary>Null: the root.</summary>
    public ReferenceByIdModel? Parent { get; init; }
}
