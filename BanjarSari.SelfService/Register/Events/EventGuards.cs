using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Dates and codes that cannot be.</summary>
internal static class EventGuards
{
    /// <summary>Throws <see cref="RegisterException"/> when the event lies ahead, or before its report makes sense, or has unknown codes.</summary>
    public static void Check(RecordEventOptions options, DateOnly today, ReferenceCodeBook codes)
    {
        if (EventKinds.StateAfter(options.Kind) is null)
            throw new RegisterException("Jenis peristiwa ini tidak dikenal.");
        if (options.OccurredOn > today)
            throw new RegisterException("Tanggal peristiwa tidak boleh setelah hari ini.");
        if (options.ReportedOn > today)
            throw new RegisterException("Tanggal lapor tidak boleh setelah hari ini.");
        if (options.ReportedOn < options.OccurredOn)
            throw new RegisterException("Tanggal lapor tidak boleh sebelum tanggal peristiwa.");
        Known(codes, "move-classification", options.MoveClassification, "Klasifikasi pindah");
        Known(codes, "move-reason", options.MoveReason, "Alasan pindah");
        Known(codes, "death-cause", options.DeathCause, "Sebab kematian");
        Known(codes, "death-declarant", options.DeathDeclarant, "Yang menerangkan kematian");
        Known(codes, "family-relation", options.FamilyRelation, "Hubungan dalam keluarga");
    }

    /// <summary>Throws when the day lies before the person's birth or before the event that set the present state.</summary>
    public static void CheckDay(Resident person, DateOnly day)
    {
        if (day < person.BirthDate)
            throw new RegisterException($"Tanggal peristiwa tidak boleh sebelum tanggal lahir {person.Name}, {Indonesian.Date(person.BirthDate)}.");
        if (day < person.StateSince && person.State != ResidentStates.NotValid)
            throw new RegisterException($"Tanggal peristiwa tidak boleh sebelum peristiwa terakhir {person.Name}, {Indonesian.Date(person.StateSince)}.");
    }

    private static void Known(ReferenceCodeBook codes, string kind, int? code, string label)
    {
        if (code is { } number && !codes.Has(kind, number))
            throw new RegisterException($"{label}: pilihan ini tidak ada dalam daftar kode.");
    }
}
