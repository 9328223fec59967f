using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Logging;

namespace BanjarSari.Web.Composition;

/// <summary>
/// The small part of Umbraco's builder that composers need: services, configuration, collection builders.
/// Umbraco's own registers services that only packages implement which cannot be restored here (design.md 4).
/// </summary>
public sealed class WebUmbracoBuilder(IServiceCollection services, IConfiguration configuration) : IUmbracoBuilder
{
    private readonly Dictionary<Type, ICollectionBuilder> _collections = [];

    /// <inheritdoc/>
    public IServiceCollection Services => services;

    /// <inheritdoc/>
    public IConfiguration Config => configuration;

    /// <inheritdoc/>
    public TypeLoader TypeLoader => throw new NotSupportedException("This host declares its types in code; it does not scan for them.");

    /// <inheritdoc/>
    public ILoggerFactory BuilderLoggerFactory => NullLoggerFactory.Instance;

    /// <inheritdoc/>
    public IProfiler Profiler => throw new NotSupportedException("This host has no profiler.");

    /// <inheritdoc/>
    public AppCaches AppCaches => AppCaches.Disabled;

    /// <inheritdoc/>
    public TBuilder WithCollectionBuilder<TBuilder>()
        where TBuilder : ICollectionBuilder
    {
        if (!_collections.TryGetValue(typeof(TBuilder), out var builder))
            _collections[typeof(TBuilder)] = builder = Activator.CreateInstance<TBuilder>();
        return (TBuilder)builder;
    }

    /// <summary>Runs every composer of the assemblies that this program references, then registers collections and the event aggregator.</summary>
    public void Compose(IEnumerable<System.Reflection.Assembly> assemblies)
    {
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IComposer))).OrderBy(type => type.FullName, StringComparer.Ordinal))
            ((IComposer)Activator.CreateInstance(type)!).Compose(this);
        Build();
    }

    /// <inheritdoc/>
    public void Build()
    {
        foreach (var collection in _collections.Values)
            collection.RegisterWith(services);
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IEventAggregator, EventAggregator>();
    }
}
