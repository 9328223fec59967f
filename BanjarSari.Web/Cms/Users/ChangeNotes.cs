namespace BanjarSari.Web.Cms.Users;

/// <summary>What an act changes, old and new, in words for its trace; empty when nothing changed.</summary>
internal sealed class ChangeNotes
{
    private readonly List<string> _notes = [];

    public bool Any => _notes.Count > 0;

    public void Add(string what, string? from, string? to)
    {
        if (from != to)
            _notes.Add($"{what}: {Shown(from)} → {Shown(to)}");
    }

    public void Add(string what, bool from, bool to) => Add(what, from ? "ya" : "tidak", to ? "ya" : "tidak");

    public void Add<T>(string what, IEnumerable<T> from, IEnumerable<T> to) => Add(what, Listed(from), Listed(to));

    public override string ToString() => string.Join("; ", _notes);

    private static string Listed<T>(IEnumerable<T> items) => string.Join(", ", items.Select(item => $"{item}").Order(StringComparer.Ordinal));

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "–" : value;
}
