namespace BotApp.Recognizers.Intents;

/// <summary>
/// Reads an unambiguous yes or no, as it is written or spoken ("嗯对就是那个", "yes please go ahead"): every word of the message must belong to it, so that
/// "好的，但是换个地址" and "yes, but to another card" are neither.
/// </summary>
internal static class AgreementWords
{
    private static readonly string[] Yes = Sorted(
        """
        确认|确定|是的|是|对的|对|没错|没问题|可以的|可以|好的|好|好啊|好呀|行的|行|嗯嗯|嗯|恩|哦了|就是那个|就是这个|就这个|就这样|就它|办吧|办|帮我办|就办|办理|提交|同意|要的|麻烦了|麻烦你了|麻烦您了|谢谢|那就这样|
        yes please|yes|yeah|yep|yup|sure|ok|okay|confirm|confirmed|correct|right|go ahead|please do|do it|please|proceed|that's right|that is right|that's correct|thanks|thank you|sounds good|looks good|i confirm|i agree|of course|absolutely|definitely|exactly|perfect|go for it|that works|yes it is|yes i do
        """
    );

    private static readonly string[] No = Sorted(
        """
        不用了|不用|不要了|不要|不了|不是|不对|不行|不确认|不同意|不办了|不办|先不|先不办|别|别办|再想想|我再想想|取消|算了|算了吧|谢谢|
        no thanks|no thank you|no|nope|not now|don't|do not|cancel|never mind|nevermind|stop|leave it|leave it as it is|leave it be|forget it|absolutely not|not yet|thanks|thank you
        """
    );

    /// <summary>Politeness belongs to both and is an answer by itself to neither.</summary>
    private static readonly HashSet<string> Polite = new(StringComparer.Ordinal)
    {
        "谢谢",
        "麻烦了",
        "麻烦你了",
        "麻烦您了",
        "please",
        "thanks",
        "thank you",
        "嗯",
        "恩",
        "嗯嗯",
    };

    /// <summary>Particles and marks around the words.</summary>
    private static readonly char[] Loose = [' ', '。', '！', '？', '，', '、', '~', '～', '.', '!', ',', '…', '的', '吧', '啊', '呀', '哈', '哦', '呢', '了', '嘛', '啦'];

    public static Agreement Of(string text)
    {
        var said = text.Trim().ToLowerInvariant().Replace('’', '\'');
        return said.Length > 40 || said.EndsWith('?') || said.EndsWith('？') ? Agreement.None
            : IsMadeOf(said, No) ? Agreement.No
            : IsMadeOf(said, Yes) ? Agreement.Yes
            : Agreement.None;
    }

    /// <summary>Whether the words, longest first, use the message up; one of them must be more than politeness, or the message a bare 嗯.</summary>
    private static bool IsMadeOf(string said, string[] words)
    {
        var (rest, meant) = (said.Trim(Loose), false);
        while (rest.Length > 0 && Array.Find(words, word => BeginsWith(rest, word)) is { } word)
        {
            meant |= !Polite.Contains(word);
            rest = rest[word.Length..].TrimStart(Loose);
        }

        return rest.Length == 0 && (meant || (words == Yes && said.Trim(Loose) is "嗯" or "恩" or "嗯嗯"));
    }

    private static bool BeginsWith(string rest, string word) =>
        rest.StartsWith(word, StringComparison.Ordinal)
        && (!char.IsAsciiLetter(word[^1]) || rest.Length == word.Length || !char.IsAsciiLetterOrDigit(rest[word.Length]));

    private static string[] Sorted(string words) =>
        [.. words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).OrderByDescending(word => word.Length)];
}
