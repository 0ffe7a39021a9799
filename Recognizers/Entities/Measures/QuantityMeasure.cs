namespace BotApp.Recognizers.Entities.Measures;

/// <summary>How many pieces, and what part of a price: 两件, 3 pairs, x2, 20%.</summary>
internal static class QuantityMeasure
{
    public static Entity? Read(string free, Numeral numeral, UnitWord? unit) =>
        unit switch
        {
            { Kind: EntityKind.Percentage } => MeasureReader.Whole(free, numeral, unit, numeral.Text + unit.Unit),
            { Kind: EntityKind.Quantity or EntityKind.Money }
                when !IsPointedAt(free, numeral.Start) && !IsTogether(free, numeral) && !IsWarranty(free, numeral) => MeasureReader.Whole(
                free,
                numeral,
                unit with
                {
                    Kind = EntityKind.Quantity,
                    Unit = unit.Word,
                },
                numeral.Text,
                IsVague(free, numeral) ? 0.6 : 1
            ),
            null => Times(free, numeral) ?? OfThem(free, numeral),
            _ => null,
        };

    /// <summary>第二个 is a place; 上一个 and 下一个 point, too.</summary>
    private static bool IsPointedAt(string free, int start) =>
        start > 0 && free[start - 1] is '第' or '后' or '上' or '下' or '另' or '每' or '某';

    /// <summary>一个 is often no more than "a".</summary>
    private static bool IsVague(string free, Numeral numeral) => free.AsSpan(numeral.Start).StartsWith("一个");

    /// <summary>一块 is together, unless something was bought by the piece.</summary>
    private static bool IsTogether(string free, Numeral numeral) =>
        free.AsSpan(numeral.Start).StartsWith("一块") && !(numeral.Start > 0 && free[numeral.Start - 1] is '买' or '要' or '换' or '了');

    /// <summary>三包 is the law on repairs, unless packs are bought.</summary>
    private static bool IsWarranty(string free, Numeral numeral) =>
        numeral.Value == 3
        && free.AsSpan(numeral.Start).StartsWith("三包")
        && !(numeral.Start > 0 && free[numeral.Start - 1] is '买' or '要' or '拍' or '了');

    /// <summary>"x2", "×2", "*2".</summary>
    private static Entity? Times(string free, Numeral numeral) =>
        numeral.Start > 0
        && free[numeral.Start - 1] is 'x' or '×' or '*'
        && (numeral.Start == 1 || !char.IsAsciiLetterOrDigit(free[numeral.Start - 2]))
        && numeral.Value is > 0 and < 1000
            ? new Entity(EntityKind.Quantity, numeral.Text, numeral.Start - 1, numeral.End + 1 - numeral.Start, 0.8)
            : null;

    /// <summary>"make it two", "three of them".</summary>
    private static Entity? OfThem(string free, Numeral numeral)
    {
        var before = free.AsSpan(0, numeral.Start).TrimEnd();
        var after = free.AsSpan(numeral.End).TrimStart();
        var isMade = numeral.Value < 20 && (before.EndsWith("make it") || before.EndsWith("make that"));
        return numeral.Value is > 0 and < 1000 && (isMade || after.StartsWith("of them") || after.StartsWith("of those"))
            ? new Entity(EntityKind.Quantity, numeral.Text, numeral.Start, numeral.End - numeral.Start, 0.8)
            : null;
    }
}
