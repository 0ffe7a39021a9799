using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Order numbers: 8 to 20 digits that are no other number, and their last digits when the message says "尾号".</summary>
internal static class OrderNumberForm
{
    private const int Fewest = 8;
    private const int Most = 20;

    /// <summary>"订单 001003": so many digits right behind the word are the end of its number.</summary>
    private const int FewestNamed = 6;

    private static readonly string[] TailWords =
    [
        "尾号",
        "尾数",
        "后四位",
        "后4位",
        "末四位",
        "最后四位",
        "ending in",
        "ending with",
        "ends in",
    ];

    /// <summary>"003008那双跑鞋": what stands behind the end of an order's number.</summary>
    private static readonly string[] Pointing = ["那双", "那单", "那笔", "那台", "那件", "那个", "那条", "那副", "那款", "这双", "这单", "这笔", "这台", "这件", "这个", "这条", "单子", "号单", "的订单"];

    private static readonly string[] OtherNumbers = ["邮编", "邮政编码", "验证码", "密码", "校验码", "电话", "手机", "取件码"];

    private static readonly string[] OtherTails = ["手机", "电话", "号码", "卡", "phone", "card", "visa", "amex", "paypal", "account", "debit", "credit"];

    /// <summary>How far before "ending in" the word may stand that says of what.</summary>
    private const int TailReach = 30;

    public static Entity? Read(NumberRun run) =>
        !run.IsDigits ? Lettered(run)
        : run.Joined.Length is >= 4 and < Fewest && run.Groups.Length == 1 ? Tail(run)
        : run.Joined.Length is < Fewest or > Most || IsCounted(run.TextBehind) || !HasOrderGroups(run) ? null
        : run.As(EntityKind.OrderNumber, ConfidenceOf(run));

    private static double ConfidenceOf(NumberRun run) =>
        run.IsNamed(EntityKind.OrderNumber) ? 1
        : run.IsCalled(EntityKind.OrderNumber) ? 0.9
        : 0.7;

    /// <summary>"T261122000017" when called an order, "#W5442520", and a bare number that is one letter and some digits.</summary>
    private static Entity? Lettered(NumberRun run)
    {
        var digits = run.Joined.TrimStart("abcdefghijklmnopqrstuvwxyz");
        var letters = run.Joined.Length - digits.Length;
        return
            run.Groups.Length != 1
            || digits.Length < FewestNamed
            || run.Joined.Length > Most
            || digits.ContainsAnyExceptInRange('0', '9')
                ? null
            : run.IsNamed(EntityKind.OrderNumber) || run.TextBefore is [.., '#'] ? run.As(EntityKind.OrderNumber, 0.9)
            : letters == 1 && digits.Length <= Fewest && run.TextBefore is [] or [.., ' '] ? run.As(EntityKind.OrderNumber, 0.7)
            : null;
    }

    /// <summary>In pieces only when called an order or long and even, so that two numbers are not read as one.</summary>
    private static bool HasOrderGroups(NumberRun run) =>
        run.Groups.Length == 1
        || (run.HasGroupsOf(3) && (run.IsNamed(EntityKind.OrderNumber) || (run.Joined.Length >= 12 && AreAlike(run.Groups[..^1]))));

    private static bool AreAlike(ReadOnlySpan<int> groups) => !groups.ContainsAnyExcept(groups[0]);

    private static bool IsCounted(ReadOnlySpan<char> behind) => behind.TrimStart(' ') is ['元' or '块' or '件' or '个', ..];

    private static Entity? Tail(NumberRun run)
    {
        var before = run.TextBefore.TrimEnd(" :：是为");
        if (run.Joined.Length >= FewestNamed && run.IsNamed(EntityKind.OrderNumber) && !IsCounted(run.TextBehind))
        {
            return run.As(EntityKind.OrderNumber, 0.8);
        }

        if (run.Joined.Length >= FewestNamed && (before.EndsWith("单号") || SpanWords.StartsWithAny(run.TextBehind.TrimStart(' '), Pointing)) && !SpanWords.EndsWithAny(before, OtherNumbers))
        {
            return run.As(EntityKind.OrderNumber, 0.7);
        }

        return SpanWords.EndsWithAny(before, TailWords) && !SpanWords.ContainsAny(before[Math.Max(0, before.Length - TailReach)..], OtherTails)
            ? run.As(EntityKind.OrderNumber, 0.8)
            : null;
    }
}
