using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary><c>&lt;icon name="print" /&gt;</c>: a symbol of <c>icons.svg</c>, hidden from screen readers since words always stand beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>Symbol, e.g. <c>profile</c>.</summary>
    public string Name { get; set; } = "info";

    /// <summary>CSS class in place of <c>icon</c>.</summary>
    public string Class { get; set; } = "icon";

    /// <summary>File of symbols below the web root.</summary>
    public string Sheet { get; set; } = "_content/BanjarSari.SelfService/img/icons.svg";

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class);
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"{ViewContext.HttpContext.AssetAddress(Sheet)}#{Name}\"/>");
    }
}
