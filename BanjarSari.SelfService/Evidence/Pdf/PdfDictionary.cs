namespace BanjarSari.SelfService.Evidence.Pdf;

/// <summary>What the names in a dictionary say about the stream behind it.</summary>
internal struct PdfDictionary
{
    /// <summary>Place behind it.</summary>
    public int End { get; set; }

    /// <summary>A reader might take the stream for one that holds objects.</summary>
    public bool HoldsObjects { get; private set; }

    /// <summary>Packed somehow.</summary>
    public bool HasFilter { get; private set; }

    /// <summary>Packed with parameters, which could part a name, or kept in another file.</summary>
    public bool HasParameters { get; private set; }

    /// <summary>Number of filters named.</summary>
    public int Filters { get; private set; }

    /// <summary>One of them is Flate.</summary>
    public bool IsFlate { get; private set; }

    /// <summary>Notes one name at its depth.</summary>
    public void Note(ReadOnlySpan<char> name, int depth)
    {
        switch (name)
        {
            case "First" or "ObjStm":
            case "N" when depth == 1:
                HoldsObjects = true;
                break;
            case "Filter":
                HasFilter = true;
                break;
            case "DecodeParms" or "DP" or "FFilter" or "FDecodeParms":
            case "F" when depth == 1:
                HasParameters = true;
                break;
            case "FlateDecode":
                (Filters, IsFlate) = (Filters + 1, true);
                break;
            case "Fl" or "AHx" or "A85" or "LZW" or "RL" or "CCF" or "DCT" or "Crypt":
                Filters++;
                break;
            default:
                Filters += name.EndsWith("Decode", StringComparison.Ordinal) ? 1 : 0;
                break;
        }
    }
}
