using System;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The version of the schema a card is written for: major and minor, as in "1.5".</summary>
[JsonConverter(typeof(AdaptiveSchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    /// <summary>Version 1.0.</summary>
    public AdaptiveSchemaVersion()
        : this(1, 0) { }

    /// <summary>A version from its two numbers.</summary>
    /// <param name="major">The number before the point.</param>
    /// <param name="minor">The number after the point.</param>
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>A version from text: "1", "1.5"; what follows a second point is ignored.</summary>
    /// <param name="versionString">The text.</param>
    /// <exception cref="ArgumentException">The text is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        var parts = (versionString ?? string.Empty).Split('.');
        if (!TryNumber(parts[0], out var major) || !TryNumber(parts.Length > 1 ? parts[1] : "0", out var minor))
        {
            throw new ArgumentException(
                $"'{versionString}' is not a schema version, which has the form major.minor.",
                nameof(versionString)
            );
        }

        Major = major;
        Minor = minor;
    }

    /// <summary>The number before the point.</summary>
    public int Major { get; set; }

    /// <summary>The number after the point.</summary>
    public int Minor { get; set; }

    /// <summary>Text where a version is expected.</summary>
    /// <param name="versionString">The text, as for the constructor.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether both are the same version, or both null.</summary>
    public static bool operator ==(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => !(left == right);

    /// <summary>Whether the left version is the older one.</summary>
    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left version is the newer one.</summary>
    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left version is older or the same.</summary>
    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left version is newer or the same.</summary>
    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AdaptiveSchemaVersion other) => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <summary>The version as it stands in JSON.</summary>
    /// <returns>Major, a point, minor.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
