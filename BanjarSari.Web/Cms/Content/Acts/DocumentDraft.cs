using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Name and values as an editor sends them, cleaned for storing.</summary>
internal sealed record DocumentDraft(string Name, List<PropertyValue> Values)
{
    private const int LongestName = 255;

    /// <summary>Cleans what was sent. Throws with the paths of values whose form is wrong, or when the name is missing.</summary>
    public static DocumentDraft Of(ContentType type, string name, IReadOnlyList<PropertyValue> values)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > LongestName)
            throw new ContentException(ContentStatus.InvalidName, $"Isi nama halaman, paling banyak {LongestName} huruf.");
        var problems = new ValueProblems();
        var kept = PropertyValues.Clean(type, values, problems, "$");
        return problems.Unstorable
            ? throw new ContentException(ContentStatus.InvalidValues, "Ada isian yang tidak dapat disimpan.", problems.ByPath)
            : new DocumentDraft(name, kept);
    }

    /// <summary>Throws with the paths of every rule that stored values break: they cannot be published.</summary>
    public static void RefuseInvalid(ContentType type, DocumentVersion version)
    {
        var problems = new ValueProblems();
        PropertyValues.Check(type, PropertyValues.Read(version.Values), problems, "$");
        if (!problems.None)
            throw new ContentException(ContentStatus.Invalid, $"\"{version.Name}\" belum dapat diterbitkan: ada isian yang belum benar.", problems.ByPath);
    }

    /// <summary>The version that keeps it.</summary>
    public DocumentVersion ToVersion(Guid id, Guid document, DateTime now, ActingUser user) => new()
    {
        Id = id,
        DocumentId = document,
        Name = Name,
        Values = PropertyValues.Write(Values),
        CreatedAt = now,
        UserKey = user.Key,
        UserName = user.Name,
    };
}
