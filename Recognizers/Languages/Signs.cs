using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Languages;

/// <summary>Sign by sign: full-width to half, traditional to simplified, upper to lower case, marks to a few ASCII ones, emoji to a mood, the rest to blanks.</summary>
internal static class Signs
{
    private const int Pleasing = 1;
    private const int Upsetting = 2;

    private static readonly Dictionary<int, int> Moods = new()
    {
        [0x1F44D] = Pleasing, // thumbs up
        [0x1F44F] = Pleasing, // clapping
        [0x1F64F] = Pleasing, // folded hands
        [0x1F339] = Pleasing, // rose
        [0x2764] = Pleasing, // heart
        [0x1F60A] = Pleasing, // smiling eyes
        [0x1F604] = Pleasing, // grinning
        [0x1F44C] = Pleasing, // OK
        [0x1F44E] = Upsetting, // thumbs down
        [0x1F621] = Upsetting, // red face
        [0x1F620] = Upsetting, // angry face
        [0x1F624] = Upsetting, // steam from the nose
        [0x1F92C] = Upsetting, // swearing
        [0x1F62D] = Upsetting, // crying aloud
        [0x1F44A] = Upsetting, // fist
        [0x1F595] = Upsetting, // finger
        [0x1F4A9] = Upsetting, // pile
    };

    public static void Replace(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            into.Add(rune.IsBmp ? Of((char)rune.Value) : Mood(rune.Value));
        }
    }

    private static char Of(char sign)
    {
        var half = sign is >= '\uff01' and <= '\uff5e' ? (char)(sign - 0xfee0) : sign;
        return half switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' or '?' or '!' or ',' or '.' or ';' => half,
            >= '\u4e00' and <= '\u9fff' => TraditionalCharacters.Simplified(half),
            >= 'A' and <= 'Z' => (char)(half | 0x20),
            '。' or '｡' or '…' => '.',
            '、' or '\n' or '\r' => ',',
            '\'' or '\u2019' => '\'',
            '¿' => '?',
            >= '\ue000' and <= '\uf8ff' or >= '\u3400' and <= '\u4dbf' => half,
            > '\u007f' and < '\u2000' when char.IsLetterOrDigit(half) => Lower(half),
            _ => Mood(half),
        };
    }

    private static char Lower(char letter) => char.ToLowerInvariant(letter);

    private static char Mood(int sign) =>
        Moods.GetValueOrDefault(sign) switch
        {
            Pleasing => ClassSigns.Pleased,
            Upsetting => ClassSigns.Upset,
            _ => ' ',
        };
}
