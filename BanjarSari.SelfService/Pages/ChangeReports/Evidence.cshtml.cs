using System.Globalization;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Serving;
using BanjarSari.SelfService.Pages.Evidence;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>How a change is proven: which document, and its photo or the word that it will be brought.</summary>
[EvidenceUpload]
public sealed class EvidenceModel(EditableItems items, ItemEditService edits, ItemEvidence evidence, EvidenceService files, ItemSteps steps) : ItemPageModel(items)
{
    private const string FileField = "bukti";

    /// <summary>Key of the chosen kind.</summary>
    [BindProperty(Name = "jenisBukti")]
    public string? Kind { get; set; }

    /// <summary>It will be brought to the office.</summary>
    [BindProperty(Name = "bawaKeKantor")]
    public bool BringToOffice { get; set; }

    /// <summary>What would do.</summary>
    public IReadOnlyList<EvidenceKind> Accepted { get; private set; } = [];

    /// <summary>The field for files; null where no file is needed.</summary>
    public EvidenceField? Field { get; private set; }

    /// <summary>Shows what would do, and what was chosen.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        Kind = Editable.Item.BasisKind ?? (Accepted.Count == 1 ? Accepted[0].Key : null);
        BringToOffice = Editable.Item.BringToOffice;
        await AskAsync(cancellation);
        return Page();
    }

    /// <summary>Takes the choice and <paramref name="bukti"/> and goes on; or takes the file <paramref name="hapusBukti"/> back and stays.</summary>
    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile>? bukti, string? hapusBukti, CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        if (hapusBukti is not null)
        {
            await files.RemoveAsync(hapusBukti, ResidentId, HttpContext.ActingResident(), cancellation);
            return Redirect(Addresses.Step(Number, Ordinal, "bukti"));
        }

        if (await ReceiveAsync(bukti ?? [], cancellation) is { } refused)
            return refused;
        try
        {
            await edits.SetBasisAsync(Editable, new SetBasisOptions { Kind = Kind, BringToOffice = BringToOffice }, cancellation);
            return Redirect(steps.Next(Editable));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError(evidence.Chosen(Editable.Item) is null ? "jenisBukti" : FileField, refusal.Message);
        }

        await AskAsync(cancellation);
        return Again();
    }

    private async Task<IActionResult?> ReceiveAsync(IReadOnlyList<IFormFile> sent, CancellationToken cancellation)
    {
        try
        {
            foreach (var file in sent.Where(file => file.Length > 0))
            {
                await using var stream = file.OpenReadStream();
                await files.ReceiveAsync(new ReceiveEvidenceOptions { OwnerResidentId = ResidentId, ItemId = Editable.Item.Id, Stream = stream, DeclaredLength = file.Length }, HttpContext.ActingResident(), cancellation);
            }

            return null;
        }
        catch (EvidenceRefusedException refusal)
        {
            if (refusal.RetryAfter is { } wait)
                Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            ModelState.AddModelError(FileField, refusal.Message);
            await AskAsync(cancellation);
            return Again(refusal.Status);
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return false;
        Accepted = evidence.Accepted(Editable.Item);
        return true;
    }

    private async Task AskAsync(CancellationToken cancellation) => Field = Accepted.Any(kind => kind.NeedsFile)
        ? new EvidenceField { ItemId = Editable.Item.Id, Files = await files.ListAsync(Editable.Item.Id, cancellation), Wanted = "Kirim fotonya, atau bawa ke kantor desa", BringToOffice = BringToOffice }
        : null;
}
