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
            names.Add(new LineNames(line, (await catalogue.FindAsync(line.ProductId, cancellationToken))?.Keywords ?? ""));
        }

        return names;
    }

    /// <summary>Those of the orders most of whose lines the words name, in their order; none when they name none.</summary>
    internal async Task<IReadOnlyList<OrderView>> NamedAsync(IReadOnlyList<OrderView> views, string words, CancellationToken cancellationToken)
    {
        var counted = new List<(OrderView View, int Named)>();
        foreach (var view in LineTalk.IsAll(words) ? [] : views)
        {
            var reading = LineReader.Read(words, await NamesAsync(view.Order, cancellationToken), byOptions: false);
            counted.Add((view, reading.Named.Count + int.Min(1, reading.Unclear.Count)));
        }

        var most = counted.Select(pair => pair.Named).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : [.. counted.Where(pair => pair.Named == most).Select(pair => pair.View)];
    }
}
