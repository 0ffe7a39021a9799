using System.Buffers;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>The pieces of one text as hashes, in rented memory; whoever makes a bag disposes it.</summary>
internal sealed class FeatureBag : IDisposable
{
    private ulong[] keys = ArrayPool<ulong>.Shared.Rent(512);
    private int count;

    public void Add(ulong key)
    {
        if (count == keys.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(keys.Length * 2);
            keys.CopyTo(larger, 0);
            ArrayPool<ulong>.Shared.Return(keys);
            keys = larger;
        }

        keys[count++] = key;
    }

    /// <summary>All pieces, equal ones beside each other.</summary>
    public ReadOnlySpan<ulong> Sorted()
    {
        var all = keys.AsSpan(0, count);
        all.Sort();
        return all;
    }

    /// <summary>How often the first piece of a sorted rest occurs.</summary>
    public static int Times(ReadOnlySpan<ulong> sorted)
    {
        var times = 1;
        while (times < sorted.Length && sorted[times] == sorted[0])
        {
            times++;
        }

        return times;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(keys);
        keys = [];
        count = 0;
    }
}
