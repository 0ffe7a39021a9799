namespace BotApp.Recognizers.Languages;

/// <summary>Repeated marks become one, letters and characters repeated three times and more become two; blanks stay only between Latin words.</summary>
internal static class Spacing
{
    private const int MostRepeats = 2;

    public static void Replace(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        var blank = false;
        var run = 0;
        foreach (var sign in text)
        {
            if (sign == ' ')
            {
                blank = true;
                continue;
            }

            if (IsMark(sign))
            {
                Mark(sign, into);
            }
            else
            {
                var apart = blank && IsLatin(sign) && IsLatin(into.Last);
                run = !apart && sign == into.Last ? run + 1 : 1;
                if (apart)
                {
                    into.Add(' ');
                }

                if (run <= MostRepeats && !(run > 1 && IsClass(sign)))
                {
                    into.Add(sign);
                }
            }

            blank = false;
        }
    }

    /// <summary>Of marks in a row the first stays, but a question stays a question; none stands at the beginning.</summary>
    private static void Mark(char sign, TextWriterBuffer into)
    {
        if (!IsMark(into.Last))
        {
            if (into.Last != '\0')
            {
                into.Add(sign);
            }
        }
        else if (sign == '?' && into.Last != '?')
        {
            into.RemoveLast();
            into.Add(sign);
        }
    }

    private static bool IsMark(char sign) => sign is '?' or '!' or ',' or '.' or ';';

    private static bool IsLatin(char sign) => sign is not '\0' and < '\u2e80' && !IsMark(sign);

    private static bool IsClass(char sign) => sign is >= '\ue000' and <= '\uf8ff';
}
