using BanjarSari.Web.Cms.ManagementApi.Schema.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Endpoints;

/// <summary>Media types, read-only: they are code.</summary>
[Route(Prefix + "/media-type")]
internal sealed class MediaTypeController : ManagementController
{
    [HttpGet("{id:guid}")]
    public ActionResult<MediaTypeModel> Get(Guid id) => Find(id) is { } type ? MediaTypeModel.Of(type) : NotFound();

    [HttpGet("batch")]
    public PagedModel<MediaTypeModel> Batch([FromQuery(Name = "id")] Guid[] keys) => PagedModel<MediaTypeModel>.All([.. MediaTypes.All.Where(type => keys.Contains(type.Key)).Select(MediaTypeModel.Of)]);

    [HttpGet("configuration")]
    public TypeConfigurationModel Configuration() => new();

    [HttpGet("allowed-at-root")]
    public PagedModel<TypeItemModel> AtRoot([FromQuery] PageQuery page) => PagedModel<TypeItemModel>.Of([.. MediaTypes.All.Select(TypeItemModel.Of)], page);

    [HttpGet("{id:guid}/allowed-children")]
    public PagedModel<TypeItemModel> Children(Guid id, [FromQuery] PageQuery page) => PagedModel<TypeItemModel>.Of([.. MediaTypes.All.Where(type => Find(id)?.Children.Contains(type.Alias) == true).Select(TypeItemModel.Of)], page);

    [HttpGet("{id:guid}/allowed-parents")]
    public AllowedParentsModel Parents(Guid id) => new([.. MediaTypes.All.Where(type => Find(id) is { } child && type.Children.Contains(child.Alias)).Select(type => new ReferenceByIdModel(type.Key))]);

    private static MediaType? Find(Guid id) => MediaTypes.All.FirstOrDefault(type => type.Key == id);
}
