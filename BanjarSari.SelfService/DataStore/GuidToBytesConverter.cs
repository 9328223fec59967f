using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Keys as 16 bytes in sorting order; SQLite would else store 36 characters.</summary>
public sealed class GuidToBytesConverter() : ValueConverter<Guid, byte[]>(
    value => value.ToByteArray(bigEndian: true),
    value => new Guid(value, bigEndian: true));
