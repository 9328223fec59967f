using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Stores UTC and reads UTC back: SQLite returns times without their kind.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value : value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
