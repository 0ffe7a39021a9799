using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Adds a number up as it is read: small parts, and scales that multiply everything smaller read so far.</summary>
internal sealed class ScaleSum
{
    private readonly Stack<double> parts = new();

    public double Total
    {
        get
        {
            var total = 0d;
            foreach (var part in parts)
            {
                total += part;
            }

            return total;
        }
    }

    public void Add(double part) => parts.Push(part);

    /// <summary>"two hundred and two thousand": the thousand multiplies both the two and the hundreds; "万万" multiplies the first 万.</summary>
    public void Scale(double scale)
    {
        if (!parts.TryPeek(out var last))
        {
            parts.Push(scale);
            return;
        }

        var factor = last >= scale ? parts.Pop() : 0;
        while (last < scale && parts.TryPeek(out var part) && part < scale)
        {
            factor += parts.Pop();
        }

        parts.Push(factor * scale);
    }
}
