using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Tests.Cms.Schema;

public sealed class SchemaTests
{
    [Test]
    public void Keys_and_aliases_never_change()
    {
        var actual = SchemaBook.ContentTypes.Select(type => $"{type.Key} {type.Alias}: {string.Join(' ', type.Properties.Select(property => $"{property.Alias}={property.DataType.Editor["Umbraco.".Length..]}"))}")
            .Concat(SchemaBook.DataTypesInUse.Select(type => $"{type.Key} {type.Editor} {type.Name}"))
            .Concat(MediaTypes.All.Select(type => $"{type.Key} {type.Alias}"));
        var file = Path.Combine(AppContext.BaseDirectory, "Data", "Cms", "schema.txt");

        Assert.That(string.Join('\n', actual), Is.EqualTo(File.ReadAllText(file).TrimEnd('\n')), "Stored content and consumers depend on these. Add lines; change none.");
    }

    [Test]
    public void Keys_and_aliases_are_unique()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SchemaBook.ContentTypes.Select(type => type.Key), Is.Unique);
            Assert.That(SchemaBook.ContentTypes.Select(type => type.Alias), Is.Unique);
            Assert.That(SchemaBook.DataTypesInUse.Select(type => type.Key), Is.Unique);
            Assert.That(SchemaBook.DataTypesInUse.Select(type => type.Name), Is.Unique);
            foreach (var type in SchemaBook.ContentTypes)
                Assert.That(type.Properties.Select(property => property.Alias), Is.Unique, type.Alias);
        });
    }

    [Test]
    public void Every_type_can_be_used()
    {
        var below = SchemaBook.ContentTypes.SelectMany(type => type.Children).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(below.Where(alias => SchemaBook.Find(alias) is null or { IsElement: true }), Is.Empty, "children that are no documents");
            Assert.That(SchemaBook.ContentTypes.Where(type => !type.IsElement && !type.AtRoot && !below.Contains(type.Alias)).Select(type => type.Alias), Is.Empty, "documents without a place");
            var blocks = SchemaBook.DataTypesInUse.SelectMany(type => type.BlockKeys).ToHashSet();
            Assert.That(SchemaBook.ContentTypes.Where(type => type.IsElement && !blocks.Contains(type.Key)).Select(type => type.Alias), Is.Empty, "elements without a list");
            foreach (var property in SchemaBook.ContentTypes.SelectMany(type => type.Properties))
                Assert.That(() => ValueEditors.Of(property), Throws.Nothing, property.Alias);
        });
    }

    [Test]
    public void Editors_read_Indonesian_everywhere()
    {
        Assert.Multiple(() =>
        {
            foreach (var type in SchemaBook.ContentTypes)
            {
                Assert.That(type.Description, Does.EndWith("."), type.Alias);
                Assert.That(type.Icon, Does.StartWith("icon-"), type.Alias);
                foreach (var property in type.Properties)
                {
                    Assert.That(property.Name, Is.Not.Empty, property.Alias);
                    Assert.That(property.RequiredMessage ?? "x.", Does.EndWith("."), property.Alias);
                    Assert.That(property.Pattern is null || property.PatternMessage.Length > 0, property.Alias);
                }
            }
        });
    }

    [Test]
    public void A_key_from_text_is_always_the_same()
    {
        var key = StableKey.From("x/y");

        Assert.That(key, Is.EqualTo(StableKey.From("x/y")).And.Not.EqualTo(StableKey.From("x/z")));
        Assert.That(key.ToString()[14], Is.EqualTo('8'));
    }
}
