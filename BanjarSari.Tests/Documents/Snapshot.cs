namespace BanjarSari.Tests.Documents;

/// <summary>Compares text with a file under <c>Data/Documents</c>. To accept a change, run once with BANJARSARI_SNAPSHOTS set to that folder and read the difference.</summary>
internal static class Snapshot
{
    public static void Matches(string file, string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("BANJARSARI_SNAPSHOTS") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, file), text);
        var expected = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "Documents", file)).ReplaceLineEndings("\n");
        Assert.That(text, Is.EqualTo(expected));
    }
}
