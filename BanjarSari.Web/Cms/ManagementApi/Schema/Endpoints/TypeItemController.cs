using BanjarSari.Web.Cms.ManagementApi.Schema.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Endpoints;

/// <summary>Names of types, for icons, pickers and breadcrumbs.</summary>
[Route(Prefix)]
internal sealed class TypeItemController : ManagementController
{
    private static readonly IReadOnlyList<TypeItemModel> Documents = [.. SchemaBook.ContentTypes.Select(TypeItemModel.Of)];
    private static readonly IReadOnlyList<TypeItemModel> Media = [.. MediaTypes.All.Select(TypeItemModel.Of)];

    [HttpGet("item/document-type")]
    public IReadOnlyList<TypeItemModel> DocumentTypes([FromQuery(Name = "id")] Guid[] keys) => [.. Documents.Where(type => keys.Contains(type.Id))];

    [HttpGet("item/document-type/search")]
    public PagedModel<TypeItemModel> SearchDocumentTypes(string? query, [FromQuery] PageQuery page) => PagedModel<TypeItemModel>.Of(Named(Documents, query), page);

    [HttpGet("tree/document-type/root")]
    public PagedModel<TypeTreeItemModel> DocumentTypeTree([FromQuery] PageQuery page) => PagedModel<TypeTreeItemModel>.Of([.. Documents.Select(TypeTreeItemModel.Of)], page);

    [HttpGet("tree/document-type/ancestors")]
    public IReadOnlyList<TypeTreeItemModel> DocumentTypeAncestors(Guid descendantId) => [.. Documents.Where(type => type.Id == descendantId).Select(TypeTreeItemModel.Of)];

    [HttpGet("item/media-type")]
    public IReadOnlyList<TypeItemModel> MediaItems([FromQuery(Name = "id")] Guid[] keys) => [.. Media.Where(type => keys.Contains(type.Id))];

    [HttpGet("item/media-type/search")]
    public PagedModel<TypeItemModel> SearchMediaTypes(string? query, [FromQuery] PageQuery page) => PagedModel<TypeItemModel>.Of(Named(Media, query), page);

    [HttpGet("item/media-type/allowed")]
    public PagedModel<TypeItemModel> MediaTypesFor(string? fileExtension) =>
        PagedModel<TypeItemModel>.All([.. MediaTypes.All.Where(type => type.Extensions.Contains((fileExtension ?? "").TrimStart('.').ToLowerInvariant())).Select(TypeItemModel.Of)]);

    [HttpGet("item/media-type/folders")]
    public PagedModel<TypeItemModel> MediaFolders() => PagedModel<TypeItemModel>.All([TypeItemModel.Of(MediaTypes.Folder)]);

    [HttpGet("tree/media-type/root")]
    public PagedModel<TypeTreeItemModel> MediaTypeTree([FromQuery] PageQuery page) => PagedModel<TypeTreeItemModel>.Of([.. Media.Select(TypeTreeItemModel.Of)], page);

    private static List<TypeItemModel> Named(IEnumerable<TypeItemModel> types, string? query) => [.. types.Where(type => type.Name.Contains(query ?? "", StringComparison.OrdinalIgnoreCase))];
}
