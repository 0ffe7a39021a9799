using System;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads a number from text.</summary>
internal delegate bool NumberParser<T>(string text, IFormatProvider format, out T value);

/// <summary>The parsers of the types a number prompt knows, chosen once a type.</summary>
internal static class NumberParser
{
    /// <summary>The parser of a type; null when a number prompt does not know it.</summary>
    internal static NumberParser<T> For<T>() => Find(typeof(T)) as NumberParser<T>;

    private static Delegate Find(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => new NumberParser<int>(
                static (string text, IFormatProvider format, out int value) => int.TryParse(text, NumberStyles.Any, format, out value)
            ),
            TypeCode.Int64 => new NumberParser<long>(
                static (string text, IFormatProvider format, out long value) => long.TryParse(text, NumberStyles.Any, format, out value)
            ),
            TypeCode.Single => new NumberParser<float>(
                static (string text, IFormatProvider format, out float value) => float.TryParse(text, NumberStyles.Any, format, out value)
            ),
            TypeCode.Double => new NumberParser<double>(
                static (string text, IFormatProvider format, out double value) => double.TryParse(text, NumberStyles.Any, format, out value)
            ),
            TypeCode.Decimal => new NumberParser<decimal>(
                static (string text, IFormatProvider format, out decimal value) =>
                    decimal.TryParse(text, NumberStyles.Any, format, out value)
            ),
            _ => null,
        };
}
