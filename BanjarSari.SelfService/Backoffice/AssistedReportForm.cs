using System.Text.Json;
using BanjarSari.SelfService.ChangeReports.Assisted;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>A report filed at the counter, as the form that carries its photos.</summary>
public sealed class AssistedReportForm
{
    /// <summary>Made once for each filing by the client.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>Who reports.</summary>
    public Guid ReporterResidentId { get; set; }

    /// <summary>Why the officer files it.</summary>
    public required string FilingReason { get; set; }

    /// <summary>JSON list of <see cref="AssistedItem"/>.</summary>
    public required string Items { get; set; }

    /// <summary>Photo or PDF of the form that the resident signed.</summary>
    public required IFormFile SignedForm { get; set; }

    /// <summary>Evidence of the items.</summary>
    public IReadOnlyList<IFormFile> Evidence { get; set; } = [];

    /// <summary>For each file of <see cref="Evidence"/> the item it supports, from 1.</summary>
    public IReadOnlyList<int> EvidenceOrdinals { get; set; } = [];

    /// <summary>For the service. Throws <see cref="RegisterException"/> when the items cannot be read.</summary>
    internal AssistedReportOptions Options()
    {
        if (SubmissionId == Guid.Empty)
            throw new RegisterException("Pencatatan ini tidak mempunyai kunci. Muat ulang halaman, lalu isi lagi.");
        if (Evidence.Count != EvidenceOrdinals.Count)
            throw new RegisterException("Untuk setiap berkas bukti sebutkan butirnya.");
        return new AssistedReportOptions
        {
            SubmissionId = SubmissionId,
            ReporterResidentId = ReporterResidentId,
            FilingReason = FilingReason,
            Items = Read(Items),
            SignedForm = new AssistedFile(1, SignedForm.OpenReadStream(), SignedForm.Length),
            Evidence = [.. Evidence.Zip(EvidenceOrdinals, (file, ordinal) => new AssistedFile(ordinal, file.OpenReadStream(), file.Length))],
        };
    }

    private static List<AssistedItem> Read(string items)
    {
        try
        {
            return JsonSerializer.Deserialize<List<AssistedItem>>(items, JsonSerializerOptions.Web) ?? [];
        }
        catch (JsonException)
        {
            throw new RegisterException("Butir laporan tidak dapat dibaca. Muat ulang halaman, lalu isi lagi.");
        }
    }
}
