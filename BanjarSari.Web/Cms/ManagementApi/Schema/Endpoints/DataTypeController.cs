using BanjarSari.Web.Cms.ManagementApi.Schema.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Schema.Endpoints;

/// <summary>Data types, read-only: they are code.</summary>
[Route(Prefix)]
internal sealed class DataTypeController : ManagementController
{
    private static readonly Dictionary<Guid, DataTypeModel> All = SchemaBook.DataTypesInUse.ToDictionary(type => type.Key, DataTypeModel.Of);

    [HttpGet("data-type/{id:guid}")]
    public ActionResult<DataTypeModel> Get(Guid id) => All.GetValueOrDefault(id) is { } type ? type : NotFound();

    [HttpGet("data-type/batch")]
    public PagedModel<DataTypeModel> Batch([FromQuery(Name = "id")] Guid[] keys) => PagedModel<DataTypeModel>.All(Of(keys));

    [HttpGet("item/data-type")]
    public IReadOnlyList<DataTypeModel> Items([FromQuery(Name = "id")] Guid[] keys) => Of(keys);

    [HttpGet("data-type/configuration")]
    public DataTypeConfigurationModel Configuration() => new();

    private static List<DataTypeModel> Of(Guid[] keys) => [.. keys.Distinct().Where(All.ContainsKey).Select(key => All[key])];
}
