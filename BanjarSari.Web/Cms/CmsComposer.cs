using BanjarSari.Web.Cms.Backoffice;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.DeliveryApi;
using BanjarSari.Web.Cms.ManagementApi;
using BanjarSari.Web.Cms.ManagementApi.Media;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Tokens;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace BanjarSari.Web.Cms;

/// <summary>Registers the CMS: its store, staff accounts, content.</summary>
public sealed class CmsComposer : IComposer
{
    /// <inheritdoc/>
    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services.AddCmsStore(builder.Config);
        builder.Services.AddStaff(builder.Config);
        builder.Services.AddTokens(builder.Config);
        builder.Services.AddManagementApi();
        builder.Services.AddContentApi();
        builder.Services.AddBackoffice();
        builder.Services.AddContent();
        builder.Services.AddMedia(builder.Config);
        builder.Services.AddMediaApi();
        builder.Services.AddDeliveryApi(builder.Config);
    }
}
