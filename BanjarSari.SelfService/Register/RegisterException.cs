namespace BanjarSari.SelfService.Register;

/// <summary>
/// A rule of the register forbids what was asked. <see cref="Exception.Message"/> is a sentence for whoever asked: what is the
/// matter and what to do; it holds no NIK and no KK number.
/// </summary>
public class RegisterException(string sentence) : Exception(sentence);
