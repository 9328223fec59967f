namespace BanjarSari.SelfService.Register;

/// <summary>Codes of kind <c>family-relation</c> (SHDK) that rules depend on.</summary>
public static class FamilyRelations
{
    /// <summary>KEPALA KELUARGA: exactly one per active family.</summary>
    public const int Head = 1;

    /// <summary>SUAMI, only where the wife is the head.</summary>
    public const int Husband = 2;

    /// <summary>ISTRI.</summary>
    public const int Wife = 3;

    /// <summary>ANAK.</summary>
    public const int Child = 4;

    /// <summary>MENANTU.</summary>
    public const int ChildInLaw = 5;

    /// <summary>CUCU.</summary>
    public const int Grandchild = 6;

    /// <summary>FAMILI LAIN.</summary>
    public const int OtherKin = 9;
}
