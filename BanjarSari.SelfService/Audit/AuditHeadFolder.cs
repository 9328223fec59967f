using System.Globalization;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Heads of the chains kept outside the store: a readable file for each day, one head a line. A chain cannot show that its
/// end was cut; these files can, best from another disk (README of this folder).
/// </summary>
public sealed class AuditHeadFolder(string path)
{
    private const string Comment = "#";

    /// <summary>Full path; made at the first head.</summary>
    public string Path { get; } = path;

    /// <summary>Every head kept. Throws <see cref="InvalidDataException"/> that names file and line when one cannot be read: it was tampered with, or the disk fails.</summary>
    public IReadOnlyList<AuditHead> Read()
    {
        if (!Directory.Exists(Path))
            return [];
        var heads = new List<AuditHead>();
        foreach (var file in Directory.GetFiles(Path, "*.txt").Order(StringComparer.Ordinal))
            foreach (var (number, line) in File.ReadAllLines(file).Index())
                if (AuditHead.TryParse(line.Trim(), out var head))
                    heads.Add(head);
                else if (line.Trim().Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal))
                    throw new InvalidDataException($"Berkas kepala rantai '{System.IO.Path.GetFileName(file)}' tidak terbaca pada baris {number + 1}.");
        return heads;
    }

    /// <summary>Adds heads to the file of <paramref name="day"/> unless they are its last; <paramref name="heading"/> begins a new file. Returns whether anything was written.</summary>
    public bool Keep(DateOnly day, string heading, IReadOnlyCollection<AuditHead> heads)
    {
        var file = System.IO.Path.Combine(Path, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".txt");
        var kept = File.Exists(file) ? File.ReadAllLines(file) : [];
        var news = heads.Select(head => head.ToString()).Where(line => !kept.Contains(line)).ToList();
        if (news.Count == 0)
            return false;

        Directory.CreateDirectory(Path);
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
        using var writer = new StreamWriter(stream);
        if (kept.Length == 0)
            writer.WriteLine($"{Comment} {heading}");
        foreach (var line in news)
            writer.WriteLine(line);
        writer.Flush();
        stream.Flush(flushToDisk: true);
        return true;
    }
}
