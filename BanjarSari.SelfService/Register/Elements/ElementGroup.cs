namespace BanjarSari.SelfService.Register.Elements;

/// <summary>Groups in which residents know their record.</summary>
public enum ElementGroup
{
    /// <summary>Data dasar.</summary>
    Identity,

    /// <summary>Kelahiran.</summary>
    Birth,

    /// <summary>Pendidikan dan pekerjaan.</summary>
    EducationAndWork,

    /// <summary>Kewarganegaraan.</summary>
    Citizenship,

    /// <summary>Orang tua.</summary>
    Parents,

    /// <summary>Alamat dan kontak.</summary>
    AddressAndContact,

    /// <summary>Perkawinan.</summary>
    Marriage,

    /// <summary>Kesehatan.</summary>
    Health,
}
