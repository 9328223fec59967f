using Microsoft.AspNetCore.Authorization;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>One of these sections must be open to the account.</summary>
/// <param name="Sections">Aliases.</param>
internal sealed record SectionRequirement(IReadOnlyList<string> Sections) : IAuthorizationRequirement;
