using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Invoices;

/// <summary>Reads wishes an invoice may not follow: goods under another name, another sum, one trade in several invoices. Whether they may is the shop's to say.</summary>
internal static partial class InvoiceWishReader
{
    private static readonly string[] OtherSum =
    [
        "多开",
        "少开",
        "开高",
        "写高",
        "写大",
        "写多",
        "多写",
        "往上写",
        "往多",
        "开大",
        "开多点",
        "往高",
        "金额开",
        "金额写",
        "higher amount",
        "larger amount",
        "bigger amount",
        "more than i paid",
        "invoice it for",
        "invoice for ¥",
    ];

    private static readonly string[] InTwo = ["两张", "分开开", "拆开开", "拆成", "分成", "two invoices", "separate invoices", "split"];

    public static InvoiceForm Hear(InvoiceForm form, Said said) =>
        form with
        {
            WantsItem = ItemIn(said.Text) ?? form.WantsItem,
            WantsTotal = SpokenWords.Has(said.Text, OtherSum) ? SumIn(said) : form.WantsTotal,
            WantsInvoices = SpokenWords.Has(said.Text, InTwo) ? 2 : form.WantsInvoices,
        };

    private static string? ItemIn(string text) =>
        Items().Match(text) is { Success: true } found ? found.Groups["item"].Value
        : Named().Match(text) is { Success: true } named && !NoItems().IsMatch(named.Groups["item"].Value) ? named.Groups["item"].Value
        : null;

    private static decimal SumIn(Said said) =>
        decimal.TryParse(said.Understood.First(EntityKind.Money), CultureInfo.InvariantCulture, out var sum) ? sum : 0m;

    /// <summary>Names that invoices are asked to bear instead of the goods'.</summary>
    [GeneratedRegex(
        "(?<item>办公用品|办公耗材|耗材|劳保用品|日用品|会议费|培训费|餐饮费?|餐费|服务费|咨询费|住宿费|材料费|(?:实验)?材料|礼品|office supplies|stationery|consumables|consulting(?: fees?)?|catering|service fees?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Items();

    [GeneratedRegex(
        @"(?:品名|项目|内容|明细|名目)(?:能|可以|请|帮我)?(?:写|开|填|改)(?:成|为)?(?<item>[\p{IsCJKUnifiedIdeographs}]{2,10}?)(?=吗|么|可以|行|好|吧|[^\p{IsCJKUnifiedIdeographs}]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Named();

    [GeneratedRegex("明细|详细|具体|清楚|型号|规格|名称|对", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoItems();
}
