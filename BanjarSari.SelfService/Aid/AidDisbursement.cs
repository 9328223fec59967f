namespace BanjarSari.SelfService.Aid;

/// <summary>One handing-out of aid to a recipient.</summary>
public sealed class AidDisbursement
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>To whom.</summary>
    public Guid RecipientId { get; init; }

    /// <summary>Period or stage: <c>Tahap 1 (Januari–Maret)</c>.</summary>
    public required string Stage { get; set; }

    /// <summary>Planned or actual date.</summary>
    public DateOnly On { get; set; }

    /// <summary>Money in whole rupiah.</summary>
    public long? AmountRupiah { get; set; }

    /// <summary>Goods with quantity: <c>beras 10 kg</c>.</summary>
    public string? Goods { get; set; }

    /// <summary>Handed out; false: planned.</summary>
    public bool Delivered { get; set; }
}
