using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Audit;

/// <summary>Seals and opens what residents and officers write about a look.</summary>
internal static class AccessQuestionText
{
    public static SealedText? SealNote(FieldCipher cipher, Guid question, string? note) => cipher.Seal(nameof(AccessQuestion), nameof(AccessQuestion.Note), question, note);

    public static SealedText? SealAnswer(FieldCipher cipher, Guid question, string answer) => cipher.Seal(nameof(AccessQuestion), nameof(AccessQuestion.Answer), question, answer);

    public static string? Note(FieldCipher cipher, AccessQuestion? question) =>
        question is null ? null : cipher.Open(nameof(AccessQuestion), nameof(AccessQuestion.Note), question.Id, question.Note);

    public static string? Answer(FieldCipher cipher, AccessQuestion? question) =>
        question is null ? null : cipher.Open(nameof(AccessQuestion), nameof(AccessQuestion.Answer), question.Id, question.Answer);
}
