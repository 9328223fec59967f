namespace BanjarSari.SelfService.Services;

/// <summary>What a resident does next, by the state of a service.</summary>
internal static class ServiceAdvice
{
    public static string? For(string state, bool expired) => state switch
    {
        ServiceStates.Incomplete => "Lengkapi persyaratannya di kantor desa agar layanan dapat dilanjutkan.",
        ServiceStates.Checking => "Petugas sedang memeriksa. Anda tidak perlu berbuat apa-apa sekarang.",
        ServiceStates.AwaitingSignature => "Surat menunggu tanda tangan. Anda tidak perlu berbuat apa-apa sekarang.",
        ServiceStates.Ready => "Ambil di kantor desa pada jam buka. Bawa KTP-el.",
        ServiceStates.Cancelled => "Bila masih memerlukannya, ajukan lagi di kantor desa.",
        _ when expired => "Masa berlakunya sudah lewat. Bila masih memerlukannya, ajukan lagi di kantor desa.",
        _ => null,
    };
}
