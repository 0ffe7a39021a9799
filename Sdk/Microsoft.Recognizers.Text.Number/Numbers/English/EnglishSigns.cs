using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Signs before English numbers: "-", "minus", "negative".</summary>
internal static class EnglishSigns
{
    /// <summary>The sign at a piece and where the number behind it starts; 1 and the piece itself when there is none.</summary>
    public static int Read(Pieces pieces, int at, out int first)
    {
        var isWord = pieces.Is(at, "minus") || pieces.Is(at, "negative");
        var isDash = pieces.Is(at, '-') && (pieces.IsDigits(at + 1) || IsBareDecimals(pieces, at + 1)) && !JoinsDigits(pieces, at);
        first = isWord || isDash ? at + 1 : at;
        return isWord || isDash ? -1 : 1;
    }

    // the dash of 3-4 and of a-4, and the second of --4, are no signs
    private static bool JoinsDigits(Pieces pieces, int at) =>
        pieces.IsDigits(at - 1) || (pieces.Glued(at) && (pieces.IsWord(at - 1) || pieces.Is(at - 1, '-')));

    private static bool IsBareDecimals(Pieces pieces, int at) => pieces.Is(at, '.') && pieces.IsDigits(at + 1);
}
