using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;

namespace BotApp.Dialogs.Orders;

/// <summary>What customers may call a line of an order: its names in both languages, other words for the product, and the options it was bought with.</summary>
internal sealed class LineNames
{
    private static readonly string[] Tails = ["for", "with", "in", "of"];
    private static readonly string[] Explains = ["（", "(", "，", ", "];

    private readonly List<(string[] Tokens, int HeadEnd)> names;
    private static readonly string[] Between = [", ", "，", "、", " / ", "; "];

    private readonly List<string[]> options;
    private readonly List<string[][]> values;

    private readonly List<(string[] Name, string[] Value)> choices;

    /// <param name="keywords">Other words for the product, separated by blanks.</param>
    /// <param name="product">What it is one of; null when it is sold no more.</param>
    public LineNames(OrderLine line, string keywords, Product? product = null)
    {
        Line = line;
        choices =
        [
            .. (product?.Variants ?? []).SelectMany(variant => variant.Options).Select(option => (option.Name.En, option.Value.En)).Distinct().Select(pair => (Words(pair.Item1), Words(pair.Item2))),
        ];
        names = [Named(line.Name.Zh), Named(line.Name.En), .. keywords.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Named)];
        options = [Words(line.Options.Zh), Words(line.Options.En)];
        values = [.. new[] { line.Options.Zh, line.Options.En }.Select(row => row.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Words).ToArray())];
    }

    public OrderLine Line { get; }

    /// <summary>The longest piece of a name that the message has at that place; null when there is none that says something.</summary>
    public NameSpan? At(IReadOnlyList<TalkToken> said, int start)
    {
        var spans = names.Select(name => Single(said, start, name.Tokens) ?? Longest(said, start, name.Tokens, name.HeadEnd)).OfType<NameSpan>();
        return spans.OrderByDescending(span => span.Weight).ThenByDescending(span => span.IsHead).FirstOrDefault();
    }

    /// <summary>How many of its options' words the message has.</summary>
    public int OptionsIn(IReadOnlyList<TalkToken> said) =>
        options.Max(option => Enumerable.Range(0, said.Count).Sum(at => Longest(said, at, option, -1)?.Weight ?? 0));

    /// <summary>How many of the values of its options the words hold whole.</summary>
    public int ValuesIn(IReadOnlySet<string> words) => values.Max(row => row.Count(value => value.Length > 0 && value.All(words.Contains)));

    /// <summary>Whether what stands there is a value of one of its options: "compartment laptop" of a backpack, "a camera one".</summary>
    public bool IsOption(IReadOnlyList<TalkToken> said, NameSpan span) =>
        choices.Exists(choice =>
            choice.Value.Length == span.Length
            && choice.Value.Select((word, at) => said[span.Start + at].Text == word).All(same => same)
            && (
                (span.Start > 0 && choice.Name.Contains(said[span.Start - 1].Text, StringComparer.Ordinal))
                || (span.End < said.Count && (said[span.End].Text is "one" or "version" || choice.Name.Contains(said[span.End].Text, StringComparer.Ordinal)))
            )
        );

    private static NameSpan? Single(IReadOnlyList<TalkToken> said, int start, string[] name) =>
        name is [{ Length: 1 } only] && said[start].Text == only && !said[start].IsWord && (start + 1 == said.Count || OneSign.MayEndBefore(said[start + 1].Text[0]))
            ? new NameSpan(start, 1, 2, true)
            : null;

    private static NameSpan? Longest(IReadOnlyList<TalkToken> said, int start, string[] name, int headEnd)
    {
        NameSpan? best = null;
        for (var at = 0; at < name.Length; at++)
        {
            var length = 0;
            while (start + length < said.Count && at + length < name.Length && said[start + length].Text == name[at + length])
            {
                length++;
            }

            var span = new NameSpan(start, length, Weigh(said, start, length), at + length == headEnd);
            best = span.Weight > (best?.Weight ?? 1) || (span.Weight == best?.Weight && span.IsHead) ? span : best;
        }

        return best;
    }

    /// <summary>A Latin word says as much as two characters; words without meaning and bare numbers say nothing.</summary>
    private static int Weigh(IReadOnlyList<TalkToken> said, int start, int length)
    {
        var tokens = said.Skip(start).Take(length).ToList();
        return tokens.TrueForAll(token => LineTalk.IsEmpty(token.Text)) ? 0 : tokens.Sum(token => token.IsWord ? 2 : 1);
    }

    /// <summary>The head of a name is its last word before an explanation: phone in "5G phone", case in "case for X20".</summary>
    private static (string[] Tokens, int HeadEnd) Named(string name)
    {
        var main = Words(name.Split(Explains, StringSplitOptions.None)[0]);
        var tail = Array.FindIndex(main, word => Tails.Contains(word, StringComparer.Ordinal));
        return (Words(name), tail > 0 ? tail : main.Length);
    }

    private static string[] Words(string text) => [.. TalkToken.Of(text).Select(token => token.Text)];
}
