using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Invoices;

/// <summary>What is left of a blue invoice line by line, and which lines a red-letter one of a sum takes back; never more than is left of any line.</summary>
internal static class RedLines
{
    /// <summary>The lines of the blue one less the lines of the red ones that were not declined; lines of nothing are left out.</summary>
    public static IReadOnlyList<FapiaoLine> Left(Fapiao blue, IReadOnlyList<Fapiao> reds)
    {
        var taken = reds.Where(red => red.Status != FapiaoStatus.Failed).SelectMany(red => red.Lines).ToLookup(line => line.No);
        return
        [
            .. blue.Lines.OrderBy(line => line.No).Select(line => Less(line, taken[line.No])).Where(line => line.Amount + line.Tax > 0m),
        ];
    }

    /// <summary>So much of them, positive: what was given back for each line goes first. The whole takes the lines as they are.</summary>
    public static IReadOnlyList<FapiaoLine> Take(IReadOnlyList<FapiaoLine> left, decimal total, Order order)
    {
        var whole = left.Sum(Total);
        if (total >= whole)
        {
            return left;
        }

        var returned = left.Select(line => decimal.Min(Total(line), Returned(line, order))).ToArray();
        var parts = Money.Split(total, returned.Sum() >= total ? returned : [.. left.Select(Total)]);
        return [.. left.Zip(parts, Part).Where(line => line.Amount + line.Tax > 0m)];
    }

    /// <summary>With the signs of a red-letter invoice.</summary>
    public static IReadOnlyList<FapiaoLine> Negative(this IEnumerable<FapiaoLine> lines) =>
        [.. lines.Select(line => line with { Quantity = -line.Quantity, Amount = -line.Amount, Tax = -line.Tax })];

    private static FapiaoLine Less(FapiaoLine line, IEnumerable<FapiaoLine> reds) =>
        reds.Aggregate(
            line,
            (left, red) =>
                left with
                {
                    Quantity = decimal.Max(0m, left.Quantity + red.Quantity) is > 0m and var some ? some : left.Quantity,
                    Amount = left.Amount + red.Amount,
                    Tax = left.Tax + red.Tax,
                }
        );

    private static decimal Returned(FapiaoLine line, Order order) =>
        order.Lines.Where(sold => line.Item.EndsWith(sold.Name.Zh, StringComparison.Ordinal)).Sum(sold => sold.Refunded);

    private static FapiaoLine Part(FapiaoLine line, decimal total)
    {
        var most = Total(line);
        if (total >= most)
        {
            return line;
        }

        var tax = decimal.Clamp(Money.Round(total * line.TaxRate / (1m + line.TaxRate)), total - decimal.Min(total, line.Amount), line.Tax);
        var quantity = decimal.Max(0.01m, Money.Round(line.Quantity * total / most));
        return line with { Quantity = quantity, Amount = total - tax, Tax = tax };
    }

    private static decimal Total(FapiaoLine line) => line.Amount + line.Tax;
}
