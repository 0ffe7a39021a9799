using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>An offset from universal time in minutes, or one that its name does not tell.</summary>
internal readonly record struct ZoneOffset(int Minutes)
{
    /// <summary>For names that several zones have.</summary>
    public static readonly ZoneOffset Unclear = new(-10000);

    /// <summary>UTC+08:00 and the like.</summary>
    public override string ToString()
    {
        var (hours, minutes) = Math.DivRem(Math.Abs(Minutes), 60);
        return this == Unclear ? "UTC+XX:XX" : $"UTC{(Minutes < 0 ? '-' : '+')}{hours:D2}:{minutes:D2}";
    }
}
