using MiniExcelLibs;

namespace BanjarSari.Tests.Register.Import;

/// <summary>Makes small workbooks.</summary>
internal static class PeopleSheet
{
    public static readonly string[] Headings = ["dusun", "rw", "rt", "nama", "no_kk", "nik", "sex", "tempatlahir", "tanggallahir", "kk_level", "pekerjaan_id", "status_kawin"];

    public const string Kk = "9999990101100001";

    /// <summary>A living head of family, all in order; <paramref name="change"/> alters cells by heading.</summary>
    public static object?[] Person(string name, string nik = "9999991201800001", params (string Heading, object? Value)[] change)
    {
        object?[] cells = ["MELATI", "001", "002", name, Kk, nik, "1", "BANJAR SARI", "1980-01-12", "1", "9", "1"];
        foreach (var (heading, value) in change)
            cells[Array.IndexOf(Headings, heading)] = value;
        return cells;
    }

    public static Stream OpenSid(params object?[][] people) => Of([Headings, .. people]);

    public static Stream Of(params object?[][] rows) => Of(new Dictionary<string, object?[][]> { ["Sheet1"] = rows });

    public static Stream Of(Dictionary<string, object?[][]> sheets)
    {
        var file = new MemoryStream();
        file.SaveAs(sheets.ToDictionary(sheet => sheet.Key, sheet => (object)Dictionaries(sheet.Value)), printHeader: false);
        file.Position = 0;
        return file;
    }

    private static List<Dictionary<string, object?>> Dictionaries(object?[][] rows)
    {
        var width = rows.Max(row => row.Length);
        return [.. rows.Select(row => Enumerable.Range(0, width).ToDictionary(column => $"k{column}", column => column < row.Length ? row[column] : null))];
    }
}
