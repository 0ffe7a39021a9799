using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;

namespace BotApp.Dialogs.Orders;

/// <summary>What customers may call the lines of their orders, and which orders words mean by naming their lines.</summary>
public sealed class OrderLines(CatalogueDesk catalogue)
{
    internal async Task<IReadOnlyList<LineNames>> NamesAsync(Order order, CancellationToken cancellationToken)
    {
        var names = new List<LineNames>();
        foreach (var line in order.Lines)
        {
            var product = await catalogue.FindAsync(line.ProductId, cancellationToken);
            names.Add(new LineNames(line, product?.Keywords ?? "", product));
        }

        return names;
    }

    /// <summary>An article named counts for more than any number of its options.</summary>
    private const int Many = 100;

    /// <summary>Those of the orders most of whose lines the words name, and best by their options, in their order; none when they name none.</summary>
    internal async Task<IReadOnlyList<OrderView>> NamedAsync(IReadOnlyList<OrderView> views, string words, CancellationToken cancellationToken)
    {
        var counted = new List<(OrderView View, int Named)>();
        var told = TalkToken.Of(words).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var view in LineTalk.IsAll(words) ? [] : views)
        {
            var names = await NamesAsync(view.Order, cancellationToken);
            var reading = LineReader.Read(words, names, byOptions: false);
            var values = names.Where(line => reading.Named.Any(piece => piece.LineNo == line.Line.No)).Select(line => line.ValuesIn(told)).DefaultIfEmpty(0).Max();
            var count = reading.Named.Count + int.Min(1, reading.Unclear.Count);
            counted.Add((view, count == 0 ? 0 : (count * Many) + int.Min(values, Many - 1)));
        }

        var most = counted.Select(pair => pair.Named).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : [.. counted.Where(pair => pair.Named == most).Select(pair => pair.View)];
    }
}
