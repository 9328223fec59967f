using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>The site has one language and no segments.</summary>
[Route(Prefix)]
internal sealed class LanguageController : ManagementController
{
    private static readonly LanguageModel Indonesian = new("id", "Bahasa Indonesia");

    [HttpGet("language")]
    public PagedModel<LanguageModel> All() => PagedModel<LanguageModel>.All([Indonesian]);

    [HttpGet("language/{code}")]
    public ActionResult<LanguageModel> Get(string code) => code == Indonesian.IsoCode ? Indonesian : NotFound();

    [HttpGet("item/language")]
    public IReadOnlyList<LanguageModel> Items() => [Indonesian];

    [HttpGet("item/language/default")]
    public LanguageModel Default() => Indonesian;

    [HttpGet("culture")]
    public PagedModel<object> Cultures() => PagedModel<object>.All([new { name = "id", englishName = "Indonesian" }]);

    [HttpGet("segment")]
    public PagedModel<object> Segments() => PagedModel<object>.All([]);
}
