namespace BanjarSari.SelfService.Register.Import;

/// <summary>
/// The file as a whole cannot be imported. <see cref="Exception.Message"/> is one Indonesian sentence for the
/// officer, without anything of the file's content.
/// </summary>
public sealed class ImportRefusedException : Exception
{
    /// <summary>Refuses with a sentence.</summary>
    public ImportRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses with a sentence, keeping what the reader said.</summary>
    public ImportRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
