using BanjarSari.Web.Cms.DataStore;
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
    }
}
