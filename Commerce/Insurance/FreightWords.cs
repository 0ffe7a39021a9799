using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Insurance;

/// <summary>What a clerk says about freight insurance; never that it pays everything.</summary>
internal static class FreightWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "insurer-dispute" => new(
                "保险公司没有同意这笔理赔，我请人工帮您和保险公司沟通。",
                "The insurer did not accept this claim; a person will take it up with them."
            ),
            "paid-out" => new($"运费险已经赔付 {Sum(ruling)} 元。", $"The freight insurance has paid {Sum(ruling)}."),
            "seller-owes-freight" => new("商品有问题，退回的运费由商家承担。", "The goods were at fault, so the seller bears the freight."),
            "not-insured" => new("这笔订单没有有效的运费险。", "This order has no freight insurance in force."),
            "refund-only" => new("没有寄回商品，不产生退货运费，运费险不赔。", "Nothing was sent back, so there is no freight to insure."),
            "refused-parcel" => new("拒收的包裹不在运费险范围内。", "Parcels refused at the door are not covered."),
            "exchange" => new("换货的运费不在这份运费险范围内。", "The freight of exchanges is not covered by this policy."),
            "free-pickup" => new(
                "这次是免费上门取件，您没有付运费，不用再理赔。",
                "The parcel was fetched free of charge, so there is nothing to claim."
            ),
            "second-return" => new(
                "运费险每单只赔一次，这笔订单已经赔过了。",
                "The insurance pays once an order, and it has been claimed already."
            ),
            "other-carrier" => new("这份运费险只赔指定快递寄回的包裹。", "The policy only covers returns by the carrier it names."),
            "return-not-completed" => new(
                $"要等商家签收退货后才能理赔，约定赔付 {Sum(ruling)} 元，可能低于实际运费。",
                $"The claim begins when the return is signed for; the agreed sum is {Sum(ruling)} and may be less than the freight."
            ),
            "payout-late" => new(
                "已经超过约定的赔付时间，我请人工催保险公司。",
                "The time for the payout has passed; a person will ask the insurer."
            ),
            "payout-due" => new(
                $"运费先由您垫付，按约定赔付 {Sum(ruling)} 元，可能低于实际运费。",
                $"You pay the freight first; the agreed sum of {Sum(ruling)} is paid out and may be less than the freight."
            ),
            "already-filed" => new(
                "这次退货已经提交过运费险理赔，正在等保险公司赔付。",
                "The claim for this return has been filed; the insurer's payout is awaited."
            ),
            _ => new("这次退货现在不能理赔运费险。", "The freight of this return cannot be claimed now."),
        };

    /// <summary>Who owes the way back in the end.</summary>
    public static Bilingual Owes(Ruling ruling) =>
        ruling.Notes.GetValueOrDefault("freight") == "seller"
            ? new("退货运费由商家承担", "The seller bears the way back")
            : new("退货运费由您承担，有运费险的按约定金额赔付", "You bear the way back; insured, the agreed sum is paid to you");

    private static string Sum(Ruling ruling) => Words.Text(ruling["payout"] ?? 0m);
}
