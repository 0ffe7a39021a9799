using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Returns;

/// <summary>What a clerk says when goods cannot go back or be exchanged, one sentence a reason.</summary>
internal static class GoodsWords
{
    /// <param name="ruling">What was decided.</param>
    /// <param name="line">The article it was decided about; null: the order.</param>
    public static Bilingual Of(Ruling ruling, OrderLine? line)
    {
        var says =
            OfWish(ruling)
            ?? OfGoods(ruling)
            ?? OfFault(ruling)
            ?? new("这件商品现在不能自助办理，我请人工看看。", "This cannot be settled here; a person will look at it.");
        return line is null ? says : new($"{line.Name.Zh}：{says.Zh}", $"{line.Name.En}: {says.En}");
    }

    private static Bilingual? OfWish(Ruling ruling) =>
        ruling.Reason switch
        {
            "already-closed" => new("这笔订单已经结束，没有可以退换的商品。", "This order has ended; there is nothing left to send back."),
            "request-made" => new(
                "这笔订单已经申请过退换，再次退换要人工办理。",
                "A return or exchange of this order was asked for before; a person has to handle a further one."
            ),
            "too-many" => new(
                "退换的数量超过了您手上还有的数量，请核对。",
                "That is more than you still have of it; please check the number."
            ),
            "quality-claim-instead" => new(
                "商品有质量问题的，按质量问题办理更有利：运费由商家承担，拆封也不影响。",
                "A faulty article is better handled as a quality claim: the seller bears the freight, and opening it does no harm."
            ),
            "nothing-returned" => new("请告诉我要退哪几件。", "Please tell me which goods are to go back."),
            "not-received" => new(
                "没有收到的商品不用退货，我帮您查包裹或申请退款。",
                "What never arrived need not go back; I can trace the parcel or ask for a refund."
            ),
            "seller-agreement" => new(
                "与商家商定的退货由人工登记，我为您转接。",
                "A return agreed on with the seller is put down by a person; I will pass you on."
            ),
            "original-route" => new(
                "退款按原支付方式退回，不能改退到其他账户。",
                "The money goes back the way it came, not to another means of payment."
            ),
            "refund-needed" => new("退款要退到哪里？", "Where should the refund go?"),
            "refund-method" => new(
                "退款只能退回原支付方式，或您名下的礼品卡。",
                "The money can go back the way it came, or to one of your gift cards."
            ),
            "lines-do-not-add-up" or "promotion-data-missing" => new(
                "这笔订单的优惠记录对不上，退款金额请人工核算。",
                "The records of this order's discounts do not add up; a person has to work out the refund."
            ),
            "high-value" => new("金额较高，需要人工确认。", "The sum is high; a person has to confirm it."),
            "suspected-abuse" => new("这次申请需要人工看一下。", "A person has to look at this request."),
            _ => null,
        };

    private static Bilingual? OfGoods(Ruling ruling) =>
        ruling.Reason switch
        {
            "not-signed-yet" => new(
                "还没有签收，不用退货；可以拒收、拦截包裹或取消订单。",
                "It has not been signed for yet: refuse it at the door, stop the parcel or call the order off."
            ),
            "window-closed" => new(
                $"无理由退换的期限到 {Day(ruling).Zh}为止，已经过了；如有质量问题仍可申请。",
                $"The days for changing your mind ended on {Day(ruling).En}; a fault can still be claimed."
            ),
            "custom-made" => new("按您的要求定做的商品不支持无理由退换。", "What was made to your order cannot go back without a reason."),
            "perishable" => new(
                "鲜活易腐的商品不支持无理由退换；有质量问题请告诉我。",
                "Fresh and perishable goods cannot go back without a reason; tell me if something is wrong with them."
            ),
            "digital-unsealed" => new(
                "已下载或拆封的数字商品不支持无理由退换。",
                "Digital goods that were downloaded or unsealed cannot go back without a reason."
            ),
            "periodicals" => new(
                "已交付的报纸期刊不支持无理由退换。",
                "Newspapers and magazines delivered cannot go back without a reason."
            ),
            "exclusion-not-marked" => new(
                "页面没有标明不能退，我请人工确认。",
                "The page did not say that it cannot go back; a person will confirm."
            ),
            "opened-after-confirmation" => new(
                "购买时您确认过拆封后不退，现在已经拆封。",
                "You confirmed at the purchase that it cannot go back once opened, and it is open."
            ),
            "activated-after-confirmation" => new(
                "购买时您确认过激活后不退，现在已经激活。",
                "You confirmed at the purchase that it cannot go back once activated, and it is."
            ),
            "near-expiry-or-flawed" => new(
                "这是您确认过的临期或瑕疵特卖品，不支持无理由退换。",
                "It was sold as near its date or flawed, as you confirmed, and cannot go back without a reason."
            ),
            "activated-without-confirmation" => new(
                "商品已激活，但购买时没有请您确认过，要人工看一下。",
                "It was activated, but nobody asked you to confirm anything at the purchase; a person has to look."
            ),
            "condition-disputed" => new(
                "商品状态有争议，请提供照片，由人工判断。",
                "We see its condition differently; please show pictures, a person will decide."
            ),
            "seal-broken" => new("一次性密封已经拆开，不再符合完好的要求。", "Its one-time seal is broken, so it is no longer intact."),
            "electronics-not-intact" => new(
                "机身、标识有改动或留有使用痕迹，不再符合完好的要求。",
                "It was altered, lost its labels or bears lasting traces, so it is no longer intact."
            ),
            "tag-removed" => new("商标吊牌已经取下，不再符合完好的要求。", "Its tag was taken off, so it is no longer intact."),
            "soiled" => new("商品有污渍，不再符合完好的要求。", "It is soiled, so it is no longer intact."),
            "damaged" => new(
                "商品有损坏，不再符合完好的要求；如果收到时就坏了，请按质量问题申请。",
                "It is damaged, so it is no longer intact; if it came so, claim a fault."
            ),
            "incomplete" => new("配件或标识不全，找齐后可以退换。", "Something that belongs to it is missing; with it, it can go back."),
            "other-product" => new("只能换成同一商品的其他规格。", "Only another variant of the same product can be taken."),
            "nothing-changes" => new("请告诉我要换哪几件。", "Please tell me which goods are to be exchanged."),
            "out-of-stock" => new(
                "您要的规格没有货了，可以退款、登记到货提醒或换其他规格。",
                "The variant you want is sold out: a refund, a notice when it is back, or another one."
            ),
            "cannot-pay" => new("这个支付方式的余额不够付差价。", "The balance of this means of payment does not cover the difference."),
            "means-needed" => new("请选一个支付方式，用来结算差价。", "Please choose a means of payment for the price difference."),
            _ => null,
        };

    private static Bilingual? OfFault(Ruling ruling) =>
        ruling.Reason switch
        {
            "injury" or "safety" => new(
                "涉及人身安全，请先停止使用，我马上转人工。",
                "This may be dangerous: please stop using it, I am passing you to a person now."
            ),
            "food" => new("食品问题由人工处理，请保留照片和包装。", "A person handles food; please keep pictures and the packaging."),
            "fault-disputed" => new("故障原因有争议，由人工判断。", "The cause of the fault is disputed; a person decides."),
            "misuse" or "third-party-dismantling" or "force-majeure" => new(
                "这种情况不在三包范围内，可以付费维修。",
                "This is not covered by the guarantee; it can be repaired for a fee."
            ),
            "voucher-missing" or "voucher-mismatch" => new(
                "缺少有效的三包凭证或发票，可以付费维修。",
                "A valid voucher or invoice is missing; it can be repaired for a fee."
            ),
            "sale-date-missing" => new("查不到购买日期，由人工核实。", "The day of the sale is not known; a person finds out."),
            "return-days-over" when ruling.Clause == ConsumerLaw.Article24 => new(
                $"质量问题退货的期限到 {Day(ruling).Zh}为止；现在可以换货或维修。",
                $"The days to return faulty goods ended on {Day(ruling).En}; now it can be exchanged or repaired."
            ),
            // here the day is the last one of an exchange
            "return-days-over" => new(
                $"质量问题退货的期限已经过了；{Day(ruling).Zh}前可以换货，也可以维修。",
                $"The days to return faulty goods are over; it can be exchanged until {Day(ruling).En}, or repaired."
            ),
            "repair-first" => new(
                "已过退换期限，三包期内免费维修。",
                "The days for a return or an exchange are over; within the guarantee it is repaired free."
            ),
            "term-over" => new(
                $"三包期到 {Day(ruling).Zh}为止，可以付费维修。",
                $"The guarantee ended on {Day(ruling).En}; it can be repaired for a fee."
            ),
            "late-notice" => new("收货已超过两年，由人工处理。", "It was received more than two years ago; a person looks at it."),
            _ => null,
        };

    private static Bilingual Day(Ruling ruling) =>
        ruling.Deadline is { } last
            ? new(last.ToString("M 月 d 日", CultureInfo.InvariantCulture), last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : new("规定日期", "the day set");
}
