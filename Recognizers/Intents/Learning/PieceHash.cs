using System.Numerics;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>64-bit hashes of pieces of text: the same in every process, so that a stored model finds its pieces again.</summary>
internal static class PieceHash
{
    public const ulong Edge = 1;
    public const ulong Word = 2;
    public const ulong Letters = 3;
    public const ulong Sign = 4;
    public const ulong Units = 5;
    public const ulong Concepts = 6;

    public static ulong Then(ulong hash, ulong next) => (BitOperations.RotateLeft(hash, 7) ^ next) * 0x9E3779B97F4A7C15UL;

    /// <summary>Spreads the bits; a hash is looked up by its low ones.</summary>
    public static ulong End(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
