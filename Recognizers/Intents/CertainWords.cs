namespace BotApp.Recognizers.Intents;

/// <summary>Words that leave no doubt whatever the model thinks: whoever asks for a person gets one, whoever reports a theft is heard.</summary>
internal static class CertainWords
{
    /// <summary>In units of UTF-16: a message this short that names a person asks for one.</summary>
    private const int Short = 10;

    private static readonly string[] Anywhere =
    [
        "转人工",
        "转接人工",
        "人工客服",
        "人工服务",
        "找人工",
        "接人工",
        "换人工",
        "叫人工",
        "真人客服",
        "要真人",
        "找真人",
        "human agent",
        "real person",
        "live agent",
        "talk to a human",
        "speak to a human",
        "talk to a person",
        "speak to a person",
        "talk to an agent",
        "speak to an agent",
    ];

    /// <summary>A payment somebody else made: every minute counts.</summary>
    private static readonly string[] Theft =
    [
        "盗刷",
        "盗用我的卡",
        "不是我付的款",
        "不是我本人付",
        "不是本人付款",
        "unauthorised payment",
        "unauthorized payment",
        "unauthorised charge",
        "unauthorized charge",
        "not make this payment",
        "not make that payment",
        "someone used my card",
        "somebody used my card",
        "stole my card",
        "my card was stolen",
    ];

    private static readonly string[] Alone = ["人工", "真人", "human", "agent", "representative", "operator"];

    /// <summary>Characters that make another word of 人工 and 真人.</summary>
    private const string OtherWords = "费智草湖皮审钻养合成发秀图版实穿模试";

    private static readonly string[] Denied = ["不要", "不用", "不需要", "不是", "别", "不想", "not", "don't", "no"];

    /// <param name="text">A normal text.</param>
    public static bool AskForPerson(ReadOnlySpan<char> text) =>
        Found(text, Anywhere) is >= 0 and var at ? !IsDenied(text[..at]) : IsOnly(text);

    /// <param name="text">A normal text.</param>
    public static bool ReportTheft(ReadOnlySpan<char> text) => Found(text, Theft) >= 0;

    private static bool IsOnly(ReadOnlySpan<char> text) =>
        Found(text, Alone) is >= 0 and var at && text.Length <= Short && !IsDenied(text[..at]);

    private static int Found(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) is >= 0 and var at && !IsPartOfAnother(text, at, word.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>人工费 is money, 真人发 hair, a humanoid no person.</summary>
    private static bool IsPartOfAnother(ReadOnlySpan<char> text, int at, int length)
    {
        var next = at + length < text.Length ? text[at + length] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        return char.IsAsciiLetter(text[at]) ? char.IsAsciiLetter(next) || char.IsAsciiLetter(before) : OtherWords.Contains(next);
    }

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        foreach (var word in Denied)
        {
            if (before.EndsWith(word) || before.TrimEnd(' ').EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
