using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence.Serving;

/// <summary>
/// Lets requests of this page carry files: up to <see cref="EvidenceOptions.RequestBytes"/>, where all others stop at the
/// host's small limit. A body that says it is bigger is answered 413 before anything of it is read.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EvidenceUploadAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery check, which reads the form.</summary>
    public int Order => int.MinValue + 1;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > EvidenceOptions.RequestBytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = EvidenceOptions.RequestBytes;
        if (http.Features.Get<IFormFeature>()?.Form is null)
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, Widened(http.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value)));
    }

    private static FormOptions Widened(FormOptions host) => new()
    {
        ValueLengthLimit = host.ValueLengthLimit,
        ValueCountLimit = host.ValueCountLimit,
        KeyLengthLimit = host.KeyLengthLimit,
        MultipartBoundaryLengthLimit = host.MultipartBoundaryLengthLimit,
        MultipartBodyLengthLimit = EvidenceOptions.RequestBytes,
    };
}
