using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>A name found in the letters of a text.</summary>
/// <param name="Start">First letter.</param>
/// <param name="End">Behind the last letter.</param>
/// <param name="Id">The entry it names.</param>
/// <param name="Slip">Where the text differs from the name.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermMatch(int Start, int End, int Id, Slip Slip)
{
    public bool IsExact => Slip.IsNone;

    /// <summary>The longer wins, and what is written as it should be over a slip that is not two letters longer.</summary>
    public int Weight => (2 * (End - Start)) - (IsExact ? 0 : 3);
}

/// <summary>The letters of a text that differ from a name: none of them (From = To) where the name has one more.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Slip(int From, int To)
{
    public static readonly Slip None = new(-1, -1);

    public bool IsNone => From < 0;
}
