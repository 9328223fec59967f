using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Changes an item that is not sent, or that has to be mended; see <see cref="DraftService"/> on why these are no acts.</summary>
public sealed class ItemEditService(PopulationDbContext db, ElementValueCheck check, ReportFormRules forms, ItemValues values, ItemEvidence evidence, VillageClock clock)
{
    /// <summary>Most letters of a reason.</summary>
    public const int LongestReason = 1000;

    /// <summary>Sets menjadi, and semula to what the register holds now. Throws <see cref="RegisterException"/>.</summary>
    public async Task SetValueAsync(EditableItem editable, TypedValue typed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(editable);
        var item = editable.Item;
        var now = await check.NowAsync(item.SubjectResidentId!.Value, editable.Element!, cancellation);
        var changed = values.SetNew(item, check.Canonical(editable.Element!, typed, now));
        values.SetOld(item, now);
        Changed(item, changed);
        await SaveAsync(cancellation);
    }

    /// <summary>Sets the fields of one page of a form; returns a sentence by field key for each that is wrong, and then changes nothing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SetFieldsAsync(EditableItem editable, SetFieldsOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(editable);
        ArgumentNullException.ThrowIfNull(options);
        var (form, item) = (editable.Form!, editable.Item);
        var before = values.Fields(item);
        var page = form.Pages[options.Page - 1];
        var typed = before.ToDictionary(field => field.Key, field => (string?)field.Value);
        foreach (var field in page)
            typed[field.Key] = Key(field, options.Typed.GetValueOrDefault(field.Key), editable.Card);
        var areas = await db.Rts.Select(rt => rt.Id).ToListAsync(cancellation);
        var result = forms.Check(form, typed, editable.Card.Sexes, areas.ToHashSet(), clock.Today);
        var errors = page.Where(field => result.Errors.ContainsKey(field.Key)).ToDictionary(field => field.Key, field => result.Errors[field.Key]);
        if (errors.Count > 0)
            return errors;

        var fields = result.Fields.ToDictionary();
        if (before.TryGetValue(MemberKeys.Field, out var members))
            fields[MemberKeys.Field] = members;
        Changed(item, values.SetFields(item, fields));
        await SaveAsync(cancellation);
        return errors;
    }

    /// <summary>Sets the reason. Throws <see cref="RegisterException"/>.</summary>
    public async Task SetReasonAsync(EditableItem editable, string? reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(editable);
        var text = reason?.Trim().ReplaceLineEndings("\n") ?? "";
        if (text.Length == 0)
            throw new RegisterException("Tuliskan alasannya dengan singkat, misalnya “Saya lulus tahun ini”.");
        if (text.Length > LongestReason)
            throw new RegisterException($"Alasan paling panjang {Indonesian.Number(LongestReason)} huruf; Anda menulis {Indonesian.Number(text.Length)}.");
        if (text.Any(letter => char.IsControl(letter) && letter != '\n'))
            throw new RegisterException("Alasan memuat tanda yang tidak dapat disimpan. Tulis ulang dengan huruf biasa.");
        editable.Item.Reason = text;
        await SaveAsync(cancellation);
    }

    /// <summary>Sets the evidence. Throws <see cref="RegisterException"/>.</summary>
    public async Task SetBasisAsync(EditableItem editable, SetBasisOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(editable);
        ArgumentNullException.ThrowIfNull(options);
        var item = editable.Item;
        if (evidence.Accepted(item).FirstOrDefault(kind => kind.Key == options.Kind) is not { } chosen)
            throw new RegisterException("Pilih bukti yang Anda punya.");
        (item.BasisKind, item.Basis, item.BringToOffice) = (chosen.Key, chosen.Label, chosen.NeedsFile && options.BringToOffice);
        await SaveAsync(cancellation);
        if (await evidence.LackAsync(item, cancellation) is { } lack)
            throw new RegisterException(lack);
    }

    // What somebody agreed to is not what stands there now: they are asked again.
    private void Changed(ChangeItem item, bool changed)
    {
        if (!changed)
            return;
        item.ConfirmedAt = null;
        item.ConfirmedVia = null;
        evidence.Suit(item);
    }

    private static string? Key(ReportField field, string? typed, ReportCard card) =>
        field.Kind != "member" || string.IsNullOrEmpty(typed) ? typed : card.Find(typed)?.ResidentId.ToString() ?? typed;

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RegisterConflictException("Butir ini baru saja diubah dari perangkat lain. Muat ulang halaman ini, lalu periksa isinya.");
        }
    }
}
