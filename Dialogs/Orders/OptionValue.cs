using BotApp.Commerce;

namespace BotApp.Dialogs.Orders;

/// <summary>One value of a product's choice (colour: obsidian black), and how well a message speaks of it.</summary>
internal sealed class OptionValue
{
    private const string Colours = "黑白红蓝绿灰粉紫黄棕银金青橙米咖";

    private readonly string[] latin;
    private readonly string[] chinese;

    public OptionValue(Bilingual value)
    {
        Value = value;
        var tokens = TalkToken.Of(value.En).Concat(TalkToken.Of(value.Zh)).ToList();
        latin = [.. tokens.Where(token => token.IsWord).Select(token => token.Text).Distinct(StringComparer.Ordinal)];
        chinese = [.. value.Zh.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(OnlyChinese).Where(run => run.Length > 0)];
    }

    public Bilingual Value { get; }

    public IReadOnlyList<string> Words => latin;

    /// <summary>Whether it says that there is none of it.</summary>
    public bool IsNo => Value.En.ToLowerInvariant() is "no" or "none" || Value.Zh is "无" or "没有";

    public bool IsYes => Value.En.Equals("yes", StringComparison.OrdinalIgnoreCase) || Value.Zh is "有" or "是";

    /// <summary>How much of it the message says, and where; 0: nothing that tells it from the other values.</summary>
    /// <param name="common">Words all values of the choice have.</param>
    public (double Score, IReadOnlyList<int> Places) In(IReadOnlyList<TalkToken> said, IReadOnlySet<string> common)
    {
        var own = latin.Where(word => !common.Contains(word) && !OptionTalk.SaysNothing(word)).ToList();
        var joined = own is [var number, var unit] && char.IsAsciiDigit(number[0]) ? number + unit : null;
        if (joined is not null && Enumerable.Range(0, said.Count).Where(at => said[at].Text == joined).ToList() is { Count: > 0 } together)
        {
            return (own.Count, together);
        }

        var places = Enumerable.Range(0, said.Count).Where(at => own.Exists(word => IsSaid(said, at, word))).ToList();
        var found = own.Count(word => Enumerable.Range(0, said.Count).Any(at => IsSaid(said, at, word)));
        var byLatin = found == 0 ? 0 : found - (0.1 * (own.Count - found));
        var (byChinese, at) = Chinese(said);
        return byChinese > byLatin ? (byChinese, at) : (byLatin, places);
    }

    /// <summary>"256 GB" and "256" are 256GB.</summary>
    private static bool IsSaid(IReadOnlyList<TalkToken> said, int at, string word)
    {
        var text = said[at].Text;
        return text == word
            || (
                char.IsAsciiDigit(text[0])
                && word.StartsWith(text, StringComparison.Ordinal)
                && ((text.Length >= 2 && text.All(char.IsAsciiDigit) && word[text.Length..].All(char.IsAsciiLetter)) || (at + 1 < said.Count && text + said[at + 1].Text == word))
            )
            || IsWrittenOut(said, at, word);
    }

    /// <summary>"Large" for L, "extra large" for XL.</summary>
    private static bool IsWrittenOut(IReadOnlyList<TalkToken> said, int at, string word) =>
        word switch
        {
            "s" => said[at].Text == "small" && !IsExtra(said, at - 1),
            "m" => said[at].Text == "medium",
            "l" => said[at].Text == "large" && !IsExtra(said, at - 1),
            "xs" => said[at].Text == "small" && IsExtra(said, at - 1),
            "xl" => said[at].Text == "large" && IsExtra(said, at - 1),
            _ => false,
        };

    private static bool IsExtra(IReadOnlyList<TalkToken> said, int at) => at >= 0 && said[at].Text is "extra" or "x";

    private (double Score, IReadOnlyList<int> Places) Chinese(IReadOnlyList<TalkToken> said)
    {
        (double Score, IReadOnlyList<int> Places) best = (0, []);
        for (var start = 0; start < said.Count; start++)
        {
            var length = chinese.Select(run => Longest(said, start, run)).DefaultIfEmpty(0).Max();
            var score = length >= 2 ? length / 2.0 : length == 1 && IsColour(said, start) ? 0.5 : 0;
            best = score > best.Score ? (score, [.. Enumerable.Range(start, length)]) : best;
        }

        return best;
    }

    private static int Longest(IReadOnlyList<TalkToken> said, int start, string run)
    {
        var best = 0;
        for (var at = 0; at < run.Length; at++)
        {
            var length = 0;
            while (start + length < said.Count && at + length < run.Length && said[start + length].Text == run[at + length].ToString())
            {
                length++;
            }

            best = Math.Max(best, length);
        }

        return best;
    }

    /// <summary>"黑色", "黑的", "换成黑": one character is enough for a colour where nothing else can be meant.</summary>
    private static bool IsColour(IReadOnlyList<TalkToken> said, int at) =>
        Colours.Contains(said[at].Text, StringComparison.Ordinal)
        && (at + 1 == said.Count || said[at + 1].Text is "色" or "的" or "款" || (at > 0 && said[at - 1].Text is "成" or "要" or "换" or "选"));

    private static string OnlyChinese(string text) => string.Concat(text.Where(character => !char.IsAscii(character)));
}
