using System;

namespace AdaptiveCards;

/// <summary>Small questions about types and letters.</summary>
public static class JsonExtensions
{
    /// <summary>Whether a type is one of the whole numbers, or such a number that may be null.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True from sbyte to ulong.</returns>
    public static bool IsIntegerType(this Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;
    }

    /// <summary>Whether a letter is a hexadecimal digit.</summary>
    /// <param name="c">The letter.</param>
    /// <returns>True for 0 to 9, a to f, A to F.</returns>
    public static bool IsHexDigit(this char c) => char.IsAsciiHexDigit(c);
}
