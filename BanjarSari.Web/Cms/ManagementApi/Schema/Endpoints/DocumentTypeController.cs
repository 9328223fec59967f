using BanjarSari.Web.Cms.ManagementApi.Schema.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Endpoints;

/// <summary>Document and element types, read-only: they are code.</summary>
[Route(Prefix + "/document-type")]
internal sealed class DocumentTypeController(SingleTypes singles) : ManagementController
{
    [HttpGet("{id:guid}")]
    public ActionResult<DocumentTypeModel> Get(Guid id) => SchemaBook.Find(id) is { } type ? DocumentTypeModel.Of(type) : NotFound();

    [HttpGet("batch")]
    public PagedModel<DocumentTypeModel> Batch([FromQuery(Name = "id")] Guid[] keys) => PagedModel<DocumentTypeModel>.All([.. keys.Distinct().Select(SchemaBook.Find).OfType<ContentType>().Select(DocumentTypeModel.Of)]);

    [HttpGet("configuration")]
    public TypeConfigurationModel Configuration() => new();

    [HttpGet("allowed-at-root")]
    public async Task<PagedModel<TypeItemModel>> AtRootAsync([FromQuery] PageQuery page, CancellationToken cancellation) =>
        PagedModel<TypeItemModel>.Of(await singles.WithoutTakenAsync(SchemaBook.ContentTypes.Where(type => SchemaBook.Allows(null, type)), cancellation), page);

    [HttpGet("{id:guid}/allowed-children")]
    public async Task<PagedModel<TypeItemModel>> ChildrenAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) =>
        PagedModel<TypeItemModel>.Of(SchemaBook.Find(id) is { } parent ? await singles.WithoutTakenAsync(SchemaBook.ContentTypes.Where(type => SchemaBook.Allows(parent, type)), cancellation) : [], page);

    [HttpGet("{id:guid}/allowed-parents")]
    public AllowedParentsModel Parents(Guid id) =>
        new(SchemaBook.Find(id) is { } child ? [.. SchemaBook.ContentTypes.Where(type => SchemaBook.Allows(type, child)).Select(type => new ReferenceByIdModel(type.Key))] : []);

    [HttpGet("{id:guid}/blueprint")]
    public PagedModel<object> Blueprints() => PagedModel<object>.All([]);
}
