namespace BotApp.Commerce.Law.Sources;

/// <summary>部分商品修理更换退货责任规定（三包规定）, in force since 1995-08-25. Rules whose article the product rules do not name are coded by a word.</summary>
public static class ThreeGuaranteeRules
{
    private static readonly DateOnly From = new(1995, 8, 25);

    public static readonly Clause Article9 = Of(
        "9",
        "自售出之日起七日内，消费者可以选择退货、换货或者修理",
        "Within seven days of the sale: return, exchange or repair"
    );

    public static readonly Clause Article10 = Of(
        "10",
        "自售出之日起十五日内，消费者可以选择换货或者修理",
        "Within fifteen days of the sale: exchange or repair"
    );

    public static readonly Clause Article11 = Of(
        "11",
        "三包期内免费修理；修理两次仍不能正常使用的，免费调换或者退货",
        "Within the term free repair; after two repairs without success an exchange or a return"
    );

    public static readonly Clause Article13 = Of(
        "13",
        "符合换货条件而要求退货的，应当退货，可以收取折旧费；无同型号的，不收折旧费",
        "Who may exchange may return instead, less depreciation unless the model is not to be had"
    );

    public static readonly Clause NoParts = Word(
        "no-parts",
        "因无零配件超过九十日未修好的，免费调换",
        "Ninety days without parts: a free exchange"
    );

    public static readonly Clause RepairerDelay = Word(
        "repairer-delay",
        "因修理者自身原因修理期超过三十日的，免费调换",
        "Repair longer than thirty days by the repairer's own doing: a free exchange"
    );

    public static readonly Clause Term = Word(
        "term",
        "三包期自开具发票之日起计算，扣除修理占用的时间；生产者停产后五年内继续提供零配件",
        "The term runs from the invoice, less repair time; parts are supplied for five years after production ended"
    );

    public static readonly Clause NotCovered = Word(
        "not-covered",
        "使用、保管不当，自行拆动，无凭证及发票，凭证不符，不可抗力：不实行三包，可以收费修理",
        "Misuse, dismantling by others, neither voucher nor invoice, a voucher that does not match, force majeure: repair for a fee"
    );

    private static Clause Of(string article, string zh, string en) =>
        Laws.ThreeGuarantees.Article("three-guarantees", article, From, zh, en, Rank.Regulation);

    private static Clause Word(string word, string zh, string en) =>
        new($"three-guarantees:{word}", Rank.Regulation, Laws.ThreeGuarantees, new("三包规定", "these provisions"), new(zh, en), From);
}
