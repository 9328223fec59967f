using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Services;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary><c>&lt;status state="@report.State" /&gt;</c>: a small tag; its colour repeats what its word says.</summary>
[HtmlTargetElement("status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>State as residents read it: a word of services, aid or change reports, or any other.</summary>
    public string State { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tag" + Colour(State));
        output.Content.SetContent(State);
    }

    private static string Colour(string state) => state switch
    {
        ChangeReportStates.Approved or ServiceStates.Ready or ServiceStates.Collected or AidStates.Delivered or "sudah diterima" or "berlaku" => " tag--done",
        ChangeReportStates.Sent or ChangeReportStates.Checking or ChangeReportStates.Forwarded or ChangeItemStates.Waiting or ChangeItemStates.Verified
            or ServiceStates.Checking or ServiceStates.AwaitingSignature or AidStates.Proposed or AidStates.Decided => " tag--open",
        ChangeReportStates.NeedsImprovement or ChangeItemStates.AwaitingConfirmation or ServiceStates.Incomplete or "direncanakan" => " tag--wait",
        ChangeReportStates.Refused or AidStates.Stopped => " tag--stop",
        _ => "",
    };
}
