using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.SelfService.Register.Import.Matching;

/// <summary>
/// Rows of one file that are the same person. A copy, and a row that SIAK marks TIDAK VALID beside a valid one,
/// are left out with a line in the report; two different living people under one NIK stop the file.
/// </summary>
internal static class RowDuplicates
{
    /// <summary>Returns the rows to import.</summary>
    public static List<ImportRow> Remove(List<ImportRow> rows, ImportReport report)
    {
        var byNik = new Dictionary<Nik, ImportRow>(rows.Count);
        var byTemporary = new Dictionary<string, ImportRow>();
        var byIdentity = new Dictionary<(string, string?, DateOnly?, string?), ImportRow>();
        var left = new HashSet<ImportRow>();
        foreach (var row in rows.Where(row => row.Error is null))
        {
            var first = row.Nik is { } nik ? First(byNik, nik, row) : FirstWithoutNik(row, byTemporary, byIdentity);
            if (first is null)
                continue;
            var (kept, copy) = Choose(first, row);
            if (copy is null)
            {
                row.Error = new RowNote("nik", ImportProblemKinds.Conflict, $"NIK sama dengan baris {first.Line}, tetapi orangnya berbeda. Periksa kartunya, lalu perbaiki salah satu baris.");
                continue;
            }

            if (row.Nik is { } number)
                byNik[number] = kept;
            left.Add(copy);
            report.Skipped.Add(new ImportNote(copy.Sheet, copy.Line, null, ImportProblemKinds.Duplicate, $"{(copy.State == ResidentStates.NotValid ? "Berstatus TIDAK VALID dan" : "Orang")} sama dengan baris {kept.Line}; baris ini tidak diimpor."));
        }

        return left.Count == 0 ? rows : [.. rows.Where(row => !left.Contains(row))];
    }

    private static ImportRow? First<T>(Dictionary<T, ImportRow> seen, T key, ImportRow row)
        where T : notnull =>
        seen.TryAdd(key, row) ? null : seen[key];

    private static ImportRow? FirstWithoutNik(ImportRow row, Dictionary<string, ImportRow> byTemporary, Dictionary<(string, string?, DateOnly?, string?), ImportRow> byIdentity)
    {
        if (row.TemporaryNumber is { } number && !byTemporary.TryAdd(number, row))
        {
            if (byTemporary[number].Identity == row.Identity)
                return byTemporary[number];
            // Stand-ins are often copied from row to row: the second person gets a number of ours.
            row.TemporaryNumber = null;
        }

        // Two people without NIK are told apart by their own numbers even when all else is the same.
        return row.TemporaryNumber is not null ? null : First(byIdentity, (row.Identity.Name, row.Identity.Place, row.Identity.Date, row.FamilyKey), row);
    }

    private static (ImportRow Kept, ImportRow? Copy) Choose(ImportRow first, ImportRow second)
    {
        if (second.State == ResidentStates.NotValid && first.State != ResidentStates.NotValid)
            return (first, second);
        if (first.State == ResidentStates.NotValid && second.State != ResidentStates.NotValid)
            return (second, first);
        return first.Identity == second.Identity ? (first, second) : (first, null);
    }
}
