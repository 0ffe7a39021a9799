using System;
using System.Globalization;
using System.Linq;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Checks on enums of flags.</summary>
public static class EnumUtils
{
    /// <summary>The flags whose bits <paramref name="value"/> has.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The bits.</param>
    /// <returns>The flags.</returns>
    /// <exception cref="ArgumentException">A bit stands for no flag.</exception>
    public static T Convert<T>(int value)
    {
        var flags = (Enum)Enum.ToObject(typeof(T), value);
        return IsFlagDefined(flags)
            ? (T)(object)flags
            : throw new ArgumentException($"{value} is not a valid {typeof(T).Name}.", nameof(value));
    }

    /// <summary>Whether every bit of <paramref name="e"/> belongs to a named flag.</summary>
    /// <param name="e">The flags.</param>
    /// <returns><c>false</c> when a bit has no name.</returns>
    public static bool IsFlagDefined(Enum e)
    {
        ArgumentNullException.ThrowIfNull(e);

        var named = Enum.GetValues(e.GetType()).Cast<object>().Aggregate(0L, (bits, flag) => bits | Bits(flag));
        return (Bits(e) & ~named) == 0;
    }

    private static long Bits(object flags) => System.Convert.ToInt64(flags, CultureInfo.InvariantCulture);
}
