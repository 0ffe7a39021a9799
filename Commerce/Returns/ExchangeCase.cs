using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Returns;

/// <summary>A wish to exchange, with everything read, and how it is decided: the order, then each swap by the pack, then who can bear the difference.</summary>
internal sealed class ExchangeCase(GoodsFile file, ExchangeWish wish, IReadOnlyList<Trade> trades, Setting setting)
{
    private static readonly Clause SameProduct = OtherRules.Policy(
        "exchanges",
        "只换同一商品的其他规格",
        "Only for another variant of the same product"
    );

    private static readonly Clause Means = OtherRules.Custom(
        "difference-borne",
        "差价由余额足够的支付方式承担",
        "A difference is paid by a means that can bear it"
    );

    /// <summary>What keeps the whole order, or the wish as such, from going on; null when nothing does.</summary>
    public Ruling? Bars() =>
        ReturnCase.OfOrder(file, setting)
        ?? ReturnCase.OfKind(wish.Kind)
        ?? (
            trades.Count == 0 ? Ruling.Refuse("nothing-changes", SameProduct, Alternative.CorrectInput)
            : trades.Any(trade => trade.Quantity < 1) || trades.GroupBy(trade => trade.Line).Any(TakesTooMany)
                ? Ruling.Refuse("too-many", SevenDayMeasures.Article17, Alternative.CorrectInput)
            : null
        );

    /// <summary>A swap's own ruling; its sums are the difference of its own variant.</summary>
    public Ruling Of(Trade trade)
    {
        var facts = new ExchangeFacts
        {
            Fault = wish.Kind.IsFault()
                ? GoodsCase.Fault(file, trade.Line, wish.Kind, Remedy.Exchange, trade.OldAmount) with
                {
                    SafetyRisk = wish.IsDangerous,
                }
                : null,
            Paid = trade.OldAmount,
            NewPrice = trade.NewAmount,
            InStock = trades.Where(other => other.To == trade.To).Sum(other => other.Quantity) <= trade.To.Stock,
        }.About(file, trade.Line, trade.Condition);
        return trade.To.ProductId != trade.Line.ProductId
            ? Ruling.Refuse("other-product", SameProduct, Alternative.ReturnWithoutReason, Alternative.Reorder)
            : new NotSignedYet().Speak(facts, setting) ?? Law.Returns.Exchange.Pack.Decide(facts, setting);
    }

    /// <summary>What the customer pays more (above zero) or gets back for a swap.</summary>
    public static decimal Difference(Ruling ruling) => (ruling["surcharge"] ?? 0m) - (ruling["refund"] ?? 0m);

    /// <summary>Why a difference cannot be paid; null when it can. A customer with nothing on file pays it anew when the goods are back.</summary>
    /// <param name="asks">The shop has the means named even where nothing is to be paid.</param>
    public static Ruling? OfMeans(decimal difference, PaymentMethod? method, bool hasMeans, bool asks) =>
        asks && method is null && hasMeans ? Ruling.Refuse("means-needed", Means, Alternative.CorrectInput)
        : difference <= 0 ? null
        : method is null && hasMeans ? Ruling.Refuse("means-needed", Means, Alternative.CorrectInput)
        : method?.Balance < difference ? Ruling.Refuse("cannot-pay", Means, Alternative.CorrectInput)
        : null;

    private bool TakesTooMany(IGrouping<Orders.OrderLine, Trade> group) => group.Sum(trade => trade.Quantity) > file.Free(group.Key);
}
