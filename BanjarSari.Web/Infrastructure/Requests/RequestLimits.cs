using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>How much one request may bring, how answers are compressed, how long a stop waits for running requests.</summary>
internal static class RequestLimits
{
    private const long BodyBytes = 256 * 1024;
    private const int ValueBytes = 64 * 1024;
    private const int FormFields = 256;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = ValueBytes;
            form.ValueCountLimit = FormFields;
            form.MultipartBodyLengthLimit = BodyBytes;
        });
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        // The smallest effort: answers are made per person and per request, and two cores carry everything.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
