namespace BanjarSari.Tests.Journeys;

/// <summary>Accounts of the demo village (design.md section 7).</summary>
internal static class DemoPeople
{
    public static readonly (string Nik, string Pin) Head = ("9999991201800001", "482915");
    public static readonly (string Nik, string Pin) Wife = ("9999995503820002", "605318");
    public static readonly (string Nik, string Pin) Other = ("9999990507750003", "739164");
    public static readonly (string Nik, string Pin) Pending = ("9999992008900004", "918273");
}
