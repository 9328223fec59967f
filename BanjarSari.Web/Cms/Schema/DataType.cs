namespace BanjarSari.Web.Cms.Schema;

/// <summary>
/// A property editor with its settings. <paramref name="Editor"/> says how values are stored, <paramref name="Ui"/>
/// which element of Umbraco's client edits them; <paramref name="Settings"/> are named as that client names them.
/// </summary>
internal sealed record DataType(Guid Key, string Name, string Editor, string Ui, IReadOnlyDictionary<string, object?> Settings)
{
    /// <summary>A setting, or null when the data type does not say.</summary>
    public T? Setting<T>(string name) => Settings.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>What a dropdown offers; empty for other editors.</summary>
    public IReadOnlyList<string> Choices => Setting<string[]>("items") ?? [];

    /// <summary>Keys of the element types that a block list takes; empty for other editors.</summary>
    public IReadOnlyList<Guid> BlockKeys => [.. (Setting<BlockChoice[]>("blocks") ?? []).Select(block => block.ContentElementTypeKey)];
}
