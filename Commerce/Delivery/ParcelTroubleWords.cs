using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Delivery;

/// <summary>What a clerk says about parcels in trouble.</summary>
internal static class ParcelTroubleWords
{
    public static Bilingual SellersFreight { get; } = new("运费由商家承担", "Freight is on the seller");

    public static Bilingual FreightBack { get; } = new("一并退回付过的运费", "The freight you paid comes back too");

    public static Bilingual Of(Ruling ruling, Setting setting) =>
        ruling.Reason switch
        {
            "safety" => new(
                "这可能有危险，请先不要使用，我马上请人工联系您。",
                "This may be dangerous: please do not use it. A person takes over right away."
            ),
            "risk-list" => new(
                "您近期反馈较多，这次由专人来核实处理。",
                "There were several such reports lately; a person will look at this one."
            ),
            "high-value" => new("这件商品价值较高，由专人为您处理。", "The goods are of high value; a person will settle it."),
            "buyer-chose-carrier" => new(
                "这一单是您指定的快递，运输途中的问题需要向快递索赔，我可以帮您催查。",
                "You chose the carrier of this order, so what happened on the way is claimed from the carrier; I can press them."
            ),
            "still-under-way" => StillUnderWay(ruling, setting),
            "signed-by-recipient" => new(
                "签收凭证显示是本人签收，我请人工跟快递核对。",
                "The proof of delivery shows you as the recipient; a person will compare it with the carrier."
            ),
            "handed-over-as-agreed" => new(
                "包裹按您同意的方式放在了代收点，我请人工跟快递一起找。",
                "It was left where you had agreed; a person and the carrier will look for it."
            ),
            "photos-missing" => new(
                "请拍一两张照片给我：外箱、面单和商品。",
                "Please send me a picture or two: the box, the waybill and the goods."
            ),
            "reported-late" => new(
                "签收已经有些日子了，由人工为您核实，不会因此拒绝您。",
                "It was signed for some days ago; a person will look at it, and you are not turned away for that."
            ),
            "signed-already" => new(
                "包裹已经签收，不再是拒收；可以申请退货。",
                "It has been signed for, so it was not refused; a return is possible."
            ),
            _ => new("这个包裹的问题我请人工来处理。", "A person will settle the trouble with this parcel."),
        };

    /// <summary>The ways out there are, each with the sum it brings.</summary>
    public static Refusal Choose(Ruling ruling)
    {
        var ways = ruling.Notes["remedies"].Split(',');
        return new Refusal
        {
            Reason = "choose-remedy",
            Says = new(
                $"很抱歉。您希望怎么处理：{string.Join("、", ways.Select(way => Name(way).Zh))}？运费都由商家承担。",
                $"I am sorry. What would you like: {string.Join(", ", ways.Select(way => Name(way).En))}? Freight is on the seller."
            ),
            Clause = ruling.Clause,
            Alternatives = [.. ways.Select(Way), Alternative.Human],
            Amounts = ruling.Amounts,
        };
    }

    public static Bilingual Headline(Ruling ruling, string remedy) =>
        new($"{What(ruling).Zh}：{Name(remedy).Zh}。", $"{What(ruling).En}: {Name(remedy).En}.");

    public static Bilingual Piece(string remedy, Piece piece) =>
        new($"{Name(remedy).Zh} {piece.Line.Name.Zh} × {piece.Quantity}", $"{Name(remedy).En}: {piece.Line.Name.En} × {piece.Quantity}");

    public static Bilingual AlreadyReported(string number) =>
        new($"这个包裹已经在处理了（{number}），我会跟进。", $"This parcel is being dealt with already ({number}); I keep an eye on it.");

    public static Bilingual Contradicted(ParcelTroubleKind trouble) =>
        trouble == ParcelTroubleKind.RefusedOnDelivery
            ? new(
                "物流上还没有拒收记录。您拒收后，记录一到我就退款。",
                "There is no scan of a refusal yet. Refuse it at the door, and the money goes back as soon as the scan is there."
            )
            : new(
                "物流显示还没有签收；到货时有问题可以直接拒收。",
                "It does not show as delivered yet; if something is wrong when it comes, just refuse it."
            );

    private static Bilingual StillUnderWay(Ruling ruling, Setting setting)
    {
        var until = setting.Says(ruling.Deadline ?? setting.Now);
        return new(
            $"包裹最近还有物流更新，暂时不能按丢件处理；到 {until.Zh} 仍没有更新，就按丢件补发或退款。我先帮您催。",
            $"It was scanned lately, so it is not lost yet. Without a scan until {until.En} it counts as lost: sent again or refunded. I can urge the carrier now."
        );
    }

    private static Bilingual What(Ruling ruling) =>
        ruling.Reason switch
        {
            "refused-on-delivery" => new("您已拒收", "You refused it"),
            "handed-over-without-consent" => new("未经您同意放到了代收点", "It was handed over without your consent"),
            "lost" => new("包裹丢失", "The parcel is lost"),
            "short" => new("少件", "Goods are missing"),
            "damaged" => new("商品破损", "Goods arrived broken"),
            "wrong-item" => new("发错商品", "The wrong goods were sent"),
            _ => new("您没有收到包裹", "You did not get the parcel"),
        };

    private static Bilingual Name(string way) =>
        way switch
        {
            "resend" => new("补发", "send again"),
            "exchange" => new("换货", "exchange"),
            _ => new("退款", "refund"),
        };

    private static Alternative Way(string way) =>
        way switch
        {
            "resend" => Alternative.Resend,
            "exchange" => Alternative.Exchange,
            _ => Alternative.Refund,
        };
}
