using BanjarSari.SelfService.Register.Import.Files;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>All layouts, the surest signs first.</summary>
internal static class FileLayouts
{
    /// <summary>Rows of a sheet that are looked at to recognise it.</summary>
    public const int HeadRows = 40;

    private static readonly FileLayout[] All =
        [new OpenSidLayout(), new SiakLayout(), new Bip2016Layout(), new BipLuwuTimurLayout(), new BipEktpLayout(), new Bip2012Layout()];

    public static FileLayout? Recognise(IReadOnlyList<RawRow> head) => Array.Find(All, layout => layout.Recognises(head));
}
