namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>Headers of security.md section 4, on every response including errors and static files.</summary>
internal static class SecurityHeaders
{
    public static HeaderPolicyCollection Policy() => new HeaderPolicyCollection()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
            csp.AddBaseUri().None();
            csp.AddObjectSrc().None();
            csp.AddRequireTrustedTypesFor().Script();
        })
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: 63_072_000)
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
        .AddReferrerPolicyNoReferrer()
        .AddCustomHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=(), camera=()")
        .AddContentTypeOptionsNoSniff()
        .RemoveServerHeader();
}
