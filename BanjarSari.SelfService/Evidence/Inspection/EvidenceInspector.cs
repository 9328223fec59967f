using BanjarSari.SelfService.Evidence.Pdf;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence.Inspection;

/// <summary>Decides by the bytes alone what a file is and what of it is kept; pure work without store or disk.</summary>
internal sealed class EvidenceInspector(PhotoRemaker photos, IOptions<EvidenceOptions> options)
{
    /// <summary>What to keep. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public InspectedEvidence Inspect(byte[] file)
    {
        if (file.Length == 0)
            throw EvidenceWords.Empty;
        if (FileSignature.IsPdf(file))
            return file.Length > options.Value.KeptBytes
                ? throw EvidenceWords.TooBig(options.Value.KeptBytes)
                : new InspectedEvidence(EvidenceKinds.Pdf, "application/pdf", file) { Pages = PdfGuard.Check(file, options.Value.PdfPages) };
        if (FileSignature.IsHeif(file))
            throw EvidenceWords.Heic;
        return photos.Remake(file, FileSignature.PhotoFormat(file) ?? throw EvidenceWords.UnknownKind);
    }
}
