using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Controllers of this API need not be public: what they use is not.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => !typeInfo.IsPublic && !typeInfo.IsAbstract && typeof(ManagementController).IsAssignableFrom(typeInfo);
}
