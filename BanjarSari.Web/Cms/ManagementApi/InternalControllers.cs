using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Lets controllers of the Management API be internal, as the services are that they call.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => !typeInfo.IsPublic && !typeInfo.IsAbstract && typeInfo.IsSubclassOf(typeof(ManagementController));
}
