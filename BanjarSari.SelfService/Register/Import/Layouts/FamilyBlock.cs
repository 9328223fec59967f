namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>What stands once above the members of a family in a Buku Induk Penduduk.</summary>
internal sealed record FamilyBlock(string? KkNumber, string? Address, string? Hamlet, string? Rt, string? Rw)
{
    public SourceRow Put(SourceRow row)
    {
        row[ImportFields.KkNumber] = KkNumber;
        row[ImportFields.Address] = Address;
        row[ImportFields.Hamlet] = Hamlet;
        row[ImportFields.Rt] = Rt;
        row[ImportFields.Rw] = Rw;
        return row;
    }
}
