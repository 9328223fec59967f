namespace BanjarSari.SelfService.Profile;

/// <summary>What a resident can do about an element.</summary>
public enum ElementViewState
{
    /// <summary>Laporkan perubahan.</summary>
    Reportable,

    /// <summary>Sedang diperiksa.</summary>
    BeingChecked,

    /// <summary>Hanya lewat Disdukcapil (tier 3 of register.md section 4).</summary>
    CivilRegistryOnly,
}
