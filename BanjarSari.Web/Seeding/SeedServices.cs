using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Services;

namespace BanjarSari.Web.Seeding;

/// <summary>Services at the office over the last two years, each with the dated steps that led to its state.</summary>
internal sealed class SeedServices(SeedContext context, IReadOnlyList<ServiceKind> kinds)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    private static readonly string[] Way = [ServiceStates.Checking, ServiceStates.AwaitingSignature, ServiceStates.Ready, ServiceStates.Collected];

    /// <summary>Services of an ordinary family: about one adult in twelve came to the office.</summary>
    public void Usual(SeedFamily family)
    {
        var random = family.Random;
        foreach (var member in family.Members.Where(member => member.Row.State == ResidentStates.Alive && member.Row.BirthDate < context.Today.AddYears(-17)))
            if (random.Chance(8))
                Add(random, member.Row, kinds[random.Next(kinds.Count)].Code, random.Chance(75) ? ServiceStates.Collected : random.Pick(ServiceStates.Ready, ServiceStates.Checking, ServiceStates.AwaitingSignature, ServiceStates.Incomplete, ServiceStates.Cancelled), random.Between(2, 730));
    }

    /// <summary>One service asked for <paramref name="daysAgo"/>, now in <paramref name="state"/>.</summary>
    public void Add(SeedRandom random, Resident person, string code, string state, int daysAgo, string? result = null)
    {
        var kind = kinds.First(one => one.Code == code);
        var at = context.OfficeTime(random, daysAgo);
        var number = context.Serials.Letter(at.Year);
        var signed = Array.IndexOf(Way, state) >= 2;
        var record = new ServiceRecord
        {
            Id = context.NewKey(SeedKind.Service),
            ResidentId = person.Id,
            KindId = kind.Id,
            Reference = ReferenceNumber.Of("LYN", at.Year, number),
            RequestedAt = at,
            State = state,
            HandledByPost = state is ServiceStates.AwaitingSignature ? "Kepala Desa" : "Kepala Seksi Pelayanan",
            LetterNumber = signed ? string.Create(CultureInfo.InvariantCulture, $"{kind.ClassificationCode}/{number:000}/{Roman[at.Month - 1]}/{at.Year}") : null,
            Result = result ?? Result(state),
            ValidUntil = signed && kind.ValidityDays is { } days ? DateOnly.FromDateTime(at).AddDays(days + 1) : null,
        };
        Steps(random, record, at);
        context.Batch.Services.Add(record);
    }

    private void Steps(SeedRandom random, ServiceRecord record, DateTime at)
    {
        if (record.State is ServiceStates.Incomplete or ServiceStates.Cancelled)
        {
            Step(record, ServiceStates.Checking, at, "Petugas Loket");
            Step(record, record.State, at.AddHours(2), "Kepala Seksi Pelayanan", record.Result);
            return;
        }

        for (var i = 0; i <= Array.IndexOf(Way, record.State); i++)
        {
            Step(record, Way[i], at < context.Now ? at : context.Now, i switch { 0 => "Petugas Loket", 1 => "Kepala Seksi Pelayanan", 2 => "Kepala Desa", _ => "Petugas Loket" });
            at = at.AddHours(random.Between(2, 26));
        }
    }

    private void Step(ServiceRecord record, string state, DateTime at, string post, string? note = null) =>
        record.Steps.Add(new ServiceStep { Id = context.NewKey(SeedKind.ServiceStep), ServiceRecordId = record.Id, State = state, At = at, Post = post, Note = note });

    private static string? Result(string state) => state switch
    {
        ServiceStates.Collected => "Surat sudah diserahkan kepada pemohon.",
        ServiceStates.Ready => "Surat sudah ditandatangani. Ambil di loket dengan membawa KTP-el.",
        ServiceStates.Incomplete => "Surat pengantar RT/RW belum ada. Bawa surat itu ke loket untuk melanjutkan.",
        ServiceStates.Cancelled => "Dibatalkan atas permintaan pemohon.",
        _ => null,
    };
}
