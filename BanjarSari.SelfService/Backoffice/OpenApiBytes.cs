using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The OpenAPI document as bytes: made once, because it is the same until the program is started anew.</summary>
public sealed class OpenApiBytes([FromKeyedServices(SelfServiceDocument.Name)] IOpenApiDocumentProvider documents)
{
    private byte[]? _made;

    /// <summary>JSON, OpenAPI 3.1.</summary>
    public async Task<byte[]> GetAsync(CancellationToken cancellation = default)
    {
        // Two first requests at once make it twice, and the same.
        if (_made is null)
        {
            var document = await documents.GetOpenApiDocumentAsync(cancellation);
            _made = System.Text.Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation));
        }

        return _made;
    }
}
