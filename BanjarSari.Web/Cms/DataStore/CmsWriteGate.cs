using BanjarSari.SelfService.DataStore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>The write gate of this store: a writer of content does not wait for a writer of the register.</summary>
public sealed class CmsWriteGate : IDisposable
{
    /// <summary>The gate.</summary>
    public WriteGate Gate { get; } = new();

    /// <inheritdoc/>
    public void Dispose() => Gate.Dispose();
}
