using System.Numerics;
using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>
/// The pieces seen in training, numbered from 0, each with its weight: the rarer, the heavier.
/// A text's value for a piece is (1 + ln occurrences) · weight, over the length of the whole vector. Pieces never seen lengthen it too,
/// half as much as the rarest, so that a text full of strange ones speaks softly.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] keys;
    private readonly float[] weights;
    private readonly int[] slots;
    private readonly float strange;

    /// <param name="keys">All different.</param>
    /// <param name="weights">As many as keys.</param>
    public Vocabulary(ulong[] keys, float[] weights)
    {
        this.keys = keys;
        this.weights = weights;
        strange = weights.Length > 0 ? weights.Max() / 2 : 1;
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2))];
        for (var id = 0; id < keys.Length; id++)
        {
            slots[SlotOf(keys[id])] = id + 1;
        }
    }

    public int Count => keys.Length;

    public ReadOnlySpan<ulong> Keys => keys;

    public ReadOnlySpan<float> Weights => weights;

    /// <summary>Learns the vocabulary of texts; numbered in the order of first appearance.</summary>
    public static Vocabulary Of(IReadOnlyList<string> texts)
    {
        var ids = new Dictionary<ulong, int>();
        var textsWith = new List<int>();
        foreach (var text in texts)
        {
            using var bag = new FeatureBag();
            TextPieces.Read(text, bag);
            for (var rest = bag.Sorted(); !rest.IsEmpty; rest = rest[FeatureBag.Times(rest)..])
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, rest[0], out var known);
                if (!known)
                {
                    id = textsWith.Count;
                    textsWith.Add(0);
                }

                textsWith[id]++;
            }
        }

        return new Vocabulary([.. ids.Keys], [.. textsWith.Select(count => 1 + MathF.Log((1f + texts.Count) / (1 + count)))]);
    }

    /// <summary>The vector of a text, of length 1 unless it holds strange pieces.</summary>
    public SparseVector Vector(ReadOnlySpan<char> text)
    {
        using var bag = new FeatureBag();
        TextPieces.Read(text, bag);
        var (ids, values, squares) = (new List<int>(), new List<float>(), 0f);
        for (var rest = bag.Sorted(); !rest.IsEmpty; )
        {
            if (Next(ref rest, out var value) is >= 0 and var id)
            {
                ids.Add(id);
                values.Add(value);
            }

            squares += value * value;
        }

        var length = MathF.Sqrt(squares);
        return new SparseVector([.. ids], [.. values.Select(value => value / length)]);
    }

    /// <summary>Takes the first piece, with its repetitions, off a sorted rest: its number, −1 for a strange one, and its value before division.</summary>
    public int Next(ref ReadOnlySpan<ulong> rest, out float value)
    {
        var times = FeatureBag.Times(rest);
        var id = slots[SlotOf(rest[0])] - 1;
        value = (1 + MathF.Log(times)) * (id < 0 ? strange : weights[id]);
        rest = rest[times..];
        return id;
    }

    /// <summary>Where a key is, or where it would be put.</summary>
    private int SlotOf(ulong key)
    {
        var at = (int)key & (slots.Length - 1);
        while (slots[at] > 0 && keys[slots[at] - 1] != key)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }
}
