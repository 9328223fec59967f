namespace BanjarSari.SelfService.Register.Events;

/// <summary>Codes of kind <c>event-kind</c> (peristiwa kependudukan).</summary>
public static class EventKinds
{
    /// <summary>LAHIR.</summary>
    public const int Birth = 1;

    /// <summary>MATI.</summary>
    public const int Death = 2;

    /// <summary>PINDAH KELUAR.</summary>
    public const int MoveOut = 3;

    /// <summary>HILANG.</summary>
    public const int Missing = 4;

    /// <summary>PINDAH MASUK (datang), also who comes back.</summary>
    public const int MoveIn = 5;

    /// <summary>PERGI without a moving letter.</summary>
    public const int Leaving = 6;

    /// <summary>The state that an event of this kind leads to; null for no kind of event.</summary>
    public static int? StateAfter(int kind) => kind switch
    {
        Birth or MoveIn => ResidentStates.Alive,
        Death => ResidentStates.Dead,
        MoveOut => ResidentStates.MovedOut,
        Missing => ResidentStates.Missing,
        Leaving => ResidentStates.Left,
        _ => null,
    };

    /// <summary>The state in words, to go on after "tercatat".</summary>
    public static string InWords(int state) => state switch
    {
        ResidentStates.Dead => "meninggal dunia",
        ResidentStates.MovedOut => "pindah keluar desa",
        ResidentStates.Missing => "hilang",
        ResidentStates.Left => "pergi",
        ResidentStates.NotValid => "tidak sah",
        _ => "tinggal di desa",
    };
}
