using System.Globalization;
using System.Threading;

namespace AdaptiveCards;

/// <summary>A number given to each element while parsing, so that elements with the same id can be told apart.</summary>
public class AdaptiveInternalID
{
    /// <summary>The number no element has.</summary>
    public static uint Invalid = 0;

    private static uint last = Invalid;

    private readonly uint number;

    /// <summary>The id no element has.</summary>
    public AdaptiveInternalID()
        : this(Invalid) { }

    private AdaptiveInternalID(uint number)
    {
        this.number = number;
    }

    /// <summary>The id given out last in this process.</summary>
    /// <returns>That id, or the invalid one when none was given yet.</returns>
    public static AdaptiveInternalID Current() => new(Volatile.Read(ref last));

    /// <summary>A new id. Safe to call from several threads.</summary>
    /// <returns>An id no other element has, until more than four thousand million were given.</returns>
    public static AdaptiveInternalID Next()
    {
        var next = Interlocked.Increment(ref last);
        return new(next == Invalid ? Interlocked.Increment(ref last) : next);
    }

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is AdaptiveInternalID other && other.number == number;

    /// <inheritdoc/>
    public override int GetHashCode() => number.GetHashCode();

    /// <summary>The number as text.</summary>
    /// <returns>Decimal digits.</returns>
    public override string ToString() => number.ToString(CultureInfo.InvariantCulture);
}
