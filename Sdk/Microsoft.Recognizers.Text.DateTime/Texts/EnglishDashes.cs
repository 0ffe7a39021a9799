namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Tells periods written with hyphens from telephone numbers and codes.</summary>
internal static class EnglishDashes
{
    /// <summary>Whether a hyphen or a slash glues the pieces to more digits before or behind them.</summary>
    public static bool IsCode(EnglishText text, int first, int next) =>
        text.Pieces.IsDigits(Before(text, first)) || text.Pieces.IsDigits(Behind(text, next));

    /// <summary>Whether a year is part of a code: glued to digits other than one more year, or divided from a short number.</summary>
    public static bool IsInCode(EnglishText text, int at) =>
        IsCode(text, Before(text, at), at - 1, -1)
        || IsCode(text, Behind(text, at + 1), at + 1, 1)
        || (text.Is(at - 1, '-') && IsShort(text, at - 2))
        || (text.Is(at + 1, '-') && IsShort(text, at + 2));

    private static bool IsCode(EnglishText text, int neighbour, int dash, int step)
    {
        var isYear = text.Pieces.IsDigits(neighbour) && text.Pieces[neighbour].Length == 4 && text.Is(dash, '-');
        var beyond = step < 0 ? Before(text, neighbour) : Behind(text, neighbour + 1);
        return text.Pieces.IsDigits(neighbour) && (!isYear || text.Pieces.IsDigits(beyond));
    }

    private static bool IsShort(EnglishText text, int at) => text.Pieces.IsDigits(at) && text.Pieces[at].Length < 4;

    // the piece on the other side of a glued hyphen, or -1
    private static int Before(EnglishText text, int first) =>
        IsDash(text, first - 1) && text.Pieces.Glued(first) && text.Pieces.Glued(first - 1) ? first - 2 : -1;

    private static int Behind(EnglishText text, int next) =>
        IsDash(text, next) && text.Pieces.Glued(next) && text.Pieces.Glued(next + 1) ? next + 1 : -1;

    private static bool IsDash(EnglishText text, int at) => text[at] is "-" or "/";
}
