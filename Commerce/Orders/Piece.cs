using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Orders;

/// <summary>So many of an order's line, as a customer names them.</summary>
public sealed record PieceWish(int LineNo, int Quantity);

/// <summary>So many of an order's line, and what was really paid for them and not given back yet.</summary>
internal sealed record Piece(OrderLine Line, int Quantity)
{
    public decimal Paid => decimal.Max(0m, decimal.Min(Money.Round(Line.Amount * Quantity / Line.Quantity), Line.Amount - Line.Refunded));
}

/// <summary>Finds the pieces somebody speaks of.</summary>
internal static class Pieces
{
    /// <summary>Those named among those there are, or all of them; null when one is not there or not so often.</summary>
    public static IReadOnlyList<Piece>? Among(this IReadOnlyList<PieceWish>? named, IReadOnlyList<Piece> there)
    {
        if (named is null || named.Count == 0)
        {
            return there;
        }

        var found = named
            .GroupBy(wish => wish.LineNo)
            .Select(group => (Wanted: group.Sum(wish => wish.Quantity), There: there.FirstOrDefault(piece => piece.Line.No == group.Key)))
            .ToList();
        return
            found.TrueForAll(pair => pair.There is not null && pair.Wanted > 0 && pair.Wanted <= pair.There.Quantity)
            && named.All(wish => wish.Quantity > 0)
            ? [.. found.Select(pair => new Piece(pair.There!.Line, pair.Wanted))]
            : null;
    }

    public static IReadOnlyList<Piece> All(this Order order) => [.. order.Lines.Select(line => new Piece(line, line.Quantity))];

    public static IReadOnlyList<PieceWish> AsWishes(this IReadOnlyList<Piece> pieces) =>
        [.. pieces.Select(piece => new PieceWish(piece.Line.No, piece.Quantity))];

    /// <summary>Writes down, line by line, that a sum was given back for pieces: in proportion to what was paid for each.</summary>
    public static void Refunded(this Writing writing, IReadOnlyList<Piece> pieces, decimal sum)
    {
        var weights = pieces.Select(piece => piece.Paid).ToArray();
        var goods = decimal.Min(sum, weights.Sum());
        if (goods <= 0)
        {
            return;
        }

        foreach (var (piece, share) in pieces.Zip(Money.Split(goods, weights)))
        {
            writing.Replace(piece.Line, piece.Line with { Refunded = piece.Line.Refunded + share });
        }
    }

    /// <summary>The order after so much more was given back: closed when nothing is left of it.</summary>
    public static Order GivenBack(this Order order, decimal sum, DateTimeOffset now)
    {
        var refunded = order.Refunded + sum;
        var isWhole = refunded >= order.Total;
        return order with
        {
            Refunded = refunded,
            Status = isWhole ? OrderStatus.Refunded : order.Status,
            ClosedAt = isWhole ? now : order.ClosedAt,
            Version = order.Version + 1,
        };
    }
}
