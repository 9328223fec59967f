using System.Text;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Pdf;
using BanjarSari.SelfService.Files;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>
/// Looks into a file before anything of it is kept: what it is by its bytes, whether that fits its name, whether it
/// carries programs. SVG, HTML and everything unknown is refused (security.md T17, T18).
/// </summary>
internal sealed class MediaIntake(PictureRemaker pictures, PictureQueue queue, IOptions<MediaOptions> options)
{
    /// <summary>The file as it is kept. Throws <see cref="Content.ContentException"/> with a sentence for the editor.</summary>
    public async Task<ReceivedFile> ReceiveAsync(byte[] file, string name, CancellationToken cancellation = default)
    {
        if (file.Length == 0)
            throw MediaWords.Empty;
        if (file.Length > options.Value.FileBytes)
            throw MediaWords.TooBig(options.Value.FileBytes);
        var said = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        var received = await LookAsync(file, said, cancellation);
        // "jpeg" and "jpg" are one kind; a picture that says it is a document, or another kind of picture, is not what its sender meant.
        return received.Extension == (said == "jpeg" ? "jpg" : said) ? received : throw MediaWords.Mismatch(said.Length is > 0 and <= 8 ? said : "jenis itu");
    }

    private async Task<ReceivedFile> LookAsync(byte[] file, string said, CancellationToken cancellation)
    {
        if (FileSignature.PhotoFormat(file) is { } format)
            return await queue.RunAsync(() => pictures.Remake(file, format), cancellation);
        if (FileSignature.IsHeif(file))
            throw MediaWords.Heif;
        if (FileSignature.IsPdf(file))
            return Pdf(file);
        if (OfficeCheck.IsPacked(file))
            return new ReceivedFile(OfficeCheck.Extension(file), file);
        return said == "csv" && IsText(file) ? new ReceivedFile("csv", file) : throw MediaWords.UnknownKind;
    }

    private ReceivedFile Pdf(byte[] file)
    {
        try
        {
            PdfGuard.Check(file, options.Value.PdfPages);
            return new ReceivedFile("pdf", file);
        }
        catch (EvidenceRefusedException refused)
        {
            throw new Content.ContentException(MediaWords.Status, refused.Message);
        }
    }

    private static bool IsText(byte[] file)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).All(letter => !char.IsControl(letter) || letter is '\r' or '\n' or '\t');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
