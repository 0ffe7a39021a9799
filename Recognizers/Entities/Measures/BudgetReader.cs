namespace BotApp.Recognizers.Entities.Measures;

/// <summary>
/// Finds what a customer wants to spend: 三百以内, 预算2000, 500左右, under 50, between 100 and 200. The value is "low..high", an open end left empty; 左右 and "around"
/// are a fifth to either side. Numbers that measure something else (256G以上, 7天以内) are none.
/// </summary>
internal static class BudgetReader
{
    /// <summary>A smaller number is a count ("两件以内").</summary>
    private const decimal Least = 10;

    private const decimal About = 0.2m;

    private static readonly (string Word, Bound Bound)[] Behind =
    [
        ("以内", Bound.Most),
        ("以下", Bound.Most),
        ("之内", Bound.Most),
        ("内的", Bound.Most),
        ("封顶", Bound.Most),
        ("左右", Bound.About),
        ("上下", Bound.About),
        ("以上", Bound.Least),
        ("往上", Bound.Least),
        ("or less", Bound.Most),
        ("or so", Bound.About),
        ("or more", Bound.Least),
        ("max", Bound.Most),
        ("at most", Bound.Most),
    ];

    private static readonly (string Word, Bound Bound)[] Before =
    [
        ("不超过", Bound.Most),
        ("不要超过", Bound.Most),
        ("别超过", Bound.Most),
        ("低于", Bound.Most),
        ("预算大概", Bound.About),
        ("预算在", Bound.Most),
        ("预算是", Bound.Most),
        ("预算", Bound.Most),
        ("高于", Bound.Least),
        ("under", Bound.Most),
        ("below", Bound.Most),
        ("up to", Bound.Most),
        ("at most", Bound.Most),
        ("less than", Bound.Most),
        ("no more than", Bound.Most),
        ("cheaper than", Bound.Most),
        ("within", Bound.Most),
        ("max", Bound.Most),
        ("budget is", Bound.Most),
        ("budget of", Bound.Most),
        ("budget", Bound.Most),
        ("around", Bound.About),
        ("about", Bound.About),
        ("over", Bound.Least),
        ("above", Bound.Least),
        ("at least", Bound.Least),
        ("more than", Bound.Least),
    ];

    private enum Bound
    {
        None,
        Most,
        About,
        Least,
    }

    public static void Read(Reading reading)
    {
        var text = reading.Free;
        if (!Array.Exists(Behind, cue => text.Contains(cue.Word, StringComparison.Ordinal)) && !Array.Exists(Before, cue => text.Contains(cue.Word, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var numeral in NumeralReader.Read(text, reading.Culture).Where(numeral => numeral.Value >= Least))
        {
            var unit = UnitWords.At(text, numeral.End);
            if (unit is not null && unit.Kind != EntityKind.Money)
            {
                continue;
            }

            var end = unit is null ? numeral.End : UnitWords.Place(text, numeral.End) + unit.Word.Length;
            if (BoundAt(text, numeral.Start, end) is not Bound.None and var bound)
            {
                reading.Add(new Entity(EntityKind.Budget, ValueOf(numeral, bound), numeral.Start, end - numeral.Start, 0.9));
                return;
            }
        }
    }

    private static Bound BoundAt(string text, int start, int end)
    {
        var behind = text.AsSpan(end).TrimStart(' ');
        foreach (var (word, bound) in Behind)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
            {
                return bound;
            }
        }

        var before = text.AsSpan(0, start).TrimEnd(" $¥€£:：");
        foreach (var (word, bound) in Before)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(before[^(word.Length + 1)])))
            {
                return bound;
            }
        }

        return Bound.None;
    }

    private static string ValueOf(Numeral numeral, Bound bound) =>
        numeral.IsRange ? $"{Numeral.Plain(numeral.Value)}..{Numeral.Plain(numeral.Upper)}"
        : bound == Bound.Most ? $"..{Numeral.Plain(numeral.Value)}"
        : bound == Bound.Least ? $"{Numeral.Plain(numeral.Value)}.."
        : $"{Numeral.Plain(numeral.Value * (1 - About))}..{Numeral.Plain(numeral.Value * (1 + About))}";
}
