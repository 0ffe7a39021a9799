using BotApp.Commerce;
using BotApp.Commerce.Catalogue;

namespace BotApp.Dialogs.Orders;

/// <summary>One choice a product offers (colour, capacity …) with its values, and which of them a message wishes for.</summary>
internal sealed class OptionChoice
{
    private const int Stem = 5;

    private readonly List<OptionValue> values;
    private readonly HashSet<string> common;

    private OptionChoice(Bilingual name, IEnumerable<Bilingual> values)
    {
        Name = name;
        this.values = [.. values.Select(value => new OptionValue(value))];
        common = this.values.Count > 1
            ? [.. this.values.Skip(1).Aggregate(this.values[0].Words.AsEnumerable(), (words, value) => words.Intersect(value.Words, StringComparer.Ordinal))]
            : [];
    }

    public Bilingual Name { get; }

    public static IReadOnlyList<OptionChoice> Of(Product product) =>
        [
            .. product
                .Variants.SelectMany(variant => variant.Options)
                .GroupBy(option => option.Name)
                .Select(group => new OptionChoice(group.Key, group.Select(option => option.Value).Distinct())),
        ];

    /// <summary>What the message wishes of this choice; null when it speaks of none of its values. "From black to white" is white.</summary>
    public OptionWish? In(string text, IReadOnlyList<TalkToken> said, Bilingual? current) => Denied(said) ?? Valued(said, current) ?? Compared(text, current);

    /// <summary>Whether the message has the choice's name: "another colour".</summary>
    public bool IsNamed(IReadOnlyList<TalkToken> said, string text) => NamePlaces(said).Count > 0 || text.Contains(Name.Zh, StringComparison.Ordinal);

    /// <summary>"Without backlight", "a waterproof one".</summary>
    private OptionWish? Denied(IReadOnlyList<TalkToken> said)
    {
        if (values.Find(value => value.IsNo) is not { } no || NamePlaces(said) is not [var at, ..])
        {
            return null;
        }

        return OptionTalk.IsDenied(said, at) || OptionTalk.IsNoneOf(said, NamePlaces(said)) ? new OptionWish(Name, [no.Value], [at])
            : values.Find(value => value.IsYes) is { } yes ? new OptionWish(Name, [yes.Value], [at])
            : null;
    }

    private OptionWish? Valued(IReadOnlyList<TalkToken> said, Bilingual? current)
    {
        var scored = values.Select(value => (value.Value, Said: value.In(said, common))).Where(pair => pair.Said.Score > 0).ToList();
        if (scored.Count == 0)
        {
            return null;
        }

        var most = scored.Max(pair => pair.Said.Score);
        var best = scored.Where(pair => pair.Said.Score >= most).ToList();
        var other = best.Where(pair => pair.Value != current).ToList();
        var meant = other.Count > 0 ? other : best;
        return new OptionWish(Name, [.. meant.Select(pair => pair.Value)], [.. meant.SelectMany(pair => pair.Said.Places).Distinct()])
        {
            IsBesideName = NamePlaces(said).Any(name => meant.Exists(pair => pair.Said.Places.Any(at => Math.Abs(at - name) <= 2))),
        };
    }

    private OptionWish? Compared(string text, Bilingual? current)
    {
        foreach (var comparison in OptionTalk.Comparisons.Where(one => Array.Exists(one.Of, IsCalled)))
        {
            var here = current is null ? null : OptionTalk.Place(new OptionValue(current));
            if (comparison.In(text) is { } word && here is { } place)
            {
                var ahead = values
                    .Select(value => (value.Value, Place: OptionTalk.Place(value)))
                    .Where(pair => (pair.Place - place) * comparison.Direction > 0)
                    .OrderBy(pair => pair.Place * comparison.Direction)
                    .Select(pair => pair.Value)
                    .ToList();
                Bilingual[] meant = ahead.Count == 0 ? [] : Comparison.IsExtreme(word) ? [ahead[^1]] : Comparison.IsNext(word) ? [ahead[0]] : [.. ahead];
                return meant.Length == 0 ? null : new OptionWish(Name, meant, []);
            }
        }

        return null;
    }

    private bool IsCalled(string piece) => Name.En.Contains(piece, StringComparison.OrdinalIgnoreCase) || Name.Zh.Contains(piece, StringComparison.Ordinal);

    private List<int> NamePlaces(IReadOnlyList<TalkToken> said)
    {
        var words = TalkToken.Of(Name.En).Where(token => token.IsWord).Select(token => token.Text).ToList();
        return [.. Enumerable.Range(0, said.Count).Where(at => words.Exists(word => IsSame(word, said[at].Text)))];
    }

    private static bool IsSame(string word, string said) =>
        word == said || (word.Length > Stem && said.Length > Stem && word.AsSpan(0, Stem).SequenceEqual(said.AsSpan(0, Stem)));
}

/// <summary>Which values of a choice a message wishes for, and at which words.</summary>
internal sealed record OptionWish(Bilingual Name, IReadOnlyList<Bilingual> Values, IReadOnlyList<int> Places)
{
    /// <summary>The choice's name stands next to the value: "a white backlight".</summary>
    public bool IsBesideName { get; init; }

    public bool IsMetBy(Variant variant) => variant.Options.Any(option => option.Name == Name && Values.Contains(option.Value));
}
