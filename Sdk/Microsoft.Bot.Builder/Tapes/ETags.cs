using System;
using System.Globalization;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Gives out ETags, and refuses to overwrite a version the writer has not seen.</summary>
internal sealed class ETags
{
    /// <summary>The member of a stored object that holds its ETag.</summary>
    public const string Name = "eTag";

    private int _last;

    /// <summary>Gives the next ETag; not safe for use by several threads at once.</summary>
    /// <exception cref="ArgumentException">The item's ETag is neither "*" nor that of the current version.</exception>
    public string Next(IStoreItem item, string current)
    {
        if (current is not null && item.ETag != "*" && item.ETag != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }

        return (_last++).ToString(CultureInfo.InvariantCulture);
    }
}
