namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words that say which week, month or year is meant, counted from the present one: 这个, 上, 下下个.</summary>
internal static class ChineseTurns
{
    private const int MaxTurns = 5;

    /// <summary>Reads such a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="turn">0 for the present one, 1 for the next, -2 for the one before the last.</param>
    /// <param name="next">The place behind it.</param>
    public static bool TryRead(ChineseText text, int at, out int turn, out int next)
    {
        turn = 0;
        next = at;
        var step = text[at];
        if (step is '上' or '下')
        {
            while (text[next] == step && next - at < MaxTurns)
            {
                next++;
            }

            turn = step == '上' ? at - next : next - at;
        }
        else if (step is '这' or '本')
        {
            next++;
        }

        if (next == at)
        {
            return false;
        }

        next = step == '本' ? next : text.SkipAny(next, "一个", "一", "个");
        return true;
    }
}
