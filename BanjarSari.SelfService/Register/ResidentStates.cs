namespace BanjarSari.SelfService.Register;

/// <summary>Codes of kind <c>resident-state</c> (status dasar) that rules depend on.</summary>
public static class ResidentStates
{
    /// <summary>HIDUP: alive and living in the village.</summary>
    public const int Alive = 1;

    /// <summary>MATI.</summary>
    public const int Dead = 2;

    /// <summary>PINDAH keluar desa.</summary>
    public const int MovedOut = 3;

    /// <summary>HILANG.</summary>
    public const int Missing = 4;

    /// <summary>PERGI: left without a moving letter.</summary>
    public const int Left = 6;

    /// <summary>TIDAK VALID: kept from an import, not counted as a resident.</summary>
    public const int NotValid = 9;
}
