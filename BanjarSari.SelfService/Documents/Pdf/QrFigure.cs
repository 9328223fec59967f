using QRCoder;

namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>A QR code as boxes, one for each run of dark modules: sharp at every size, no picture file.</summary>
internal static class QrFigure
{
    /// <summary>The code of <paramref name="text"/>, quiet zone included, in a square of <paramref name="side"/> points.</summary>
    public static PageGroup Of(string text, string alternative, double x, double y, double side)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        var module = side / modules.Count;
        var boxes = new List<PageNode>();
        for (var row = 0; row < modules.Count; row++)
            for (var column = 0; column < modules.Count; column++)
            {
                var start = column;
                while (column < modules.Count && modules[row][column])
                    column++;
                if (column > start)
                    boxes.Add(new FilledBox(x + (start * module), y + (row * module), (column - start) * module, module, 0));
            }

        return new PageGroup(PageRole.Figure, boxes) { Alternative = alternative };
    }
}
