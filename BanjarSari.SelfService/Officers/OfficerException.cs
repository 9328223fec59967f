namespace BanjarSari.SelfService.Officers;

/// <summary>An officer may not do this, whatever the record's state: answered with 403. The message is a sentence for the officer.</summary>
public sealed class OfficerException(string sentence) : Exception(sentence);
