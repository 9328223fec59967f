using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BanjarSari.SelfService.DataStore;

/// <summary>A sealed value is stored as its bytes.</summary>
public sealed class SealedTextConverter() : ValueConverter<SealedText, byte[]>(
    value => value.Bytes,
    value => new SealedText(value));
