using System.Globalization;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>How an invoice writes its numbers, days and remarks, whatever the culture of the turn.</summary>
internal static class InvoiceText
{
    public static string Title(InvoicePaper paper) =>
        paper.Kind == PaperKind.Special ? "电子发票（增值税专用发票）" : "电子发票（普通发票）";

    public static string Sum(decimal sum) => sum.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Yuan(decimal sum) => "¥" + Sum(sum);

    /// <summary>A quantity with as many decimals as it has, ten at most.</summary>
    public static string Number(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A price with two to ten decimals.</summary>
    public static string Price(decimal? price) => price?.ToString("0.00########", CultureInfo.InvariantCulture) ?? "";

    public static string Rate(decimal? rate) =>
        rate is { } taxed ? (taxed * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "免税";

    public static string Day(DateOnly day) => day.ToString("yyyy年MM月dd日", CultureInfo.InvariantCulture);

    /// <summary>What the red-letter invoice cancels first, then addresses and banks, then what the seller wrote; one below the other.</summary>
    public static string Remark(InvoicePaper paper)
    {
        string?[] parts =
        [
            paper.Reverses is { } reversed ? "被红冲蓝字数电发票号码：" + reversed.BlueNumber : null,
            paper.Reverses?.ConfirmationNumber is { } confirmation ? "红字发票信息确认单编号：" + confirmation : null,
            Contact("购", paper.Buyer),
            Contact("销", paper.Seller),
            paper.Remark,
        ];
        return string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>
    /// What scanners of invoices read: kind (31 special, 32 ordinary), number, total, day. The last field is the check of the tax platform, which we cannot know.
    /// </summary>
    public static string Scan(InvoicePaper paper)
    {
        var kind = paper.Kind == PaperKind.Special ? "31" : "32";
        var day = paper.IssuedOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return $"01,{kind},,{paper.Number},{Sum(paper.Total)},{day},,{(paper.IsSample ? "SAMPLE" : "")}";
    }

    private static string Contact(string side, PaperParty party)
    {
        (string Name, string? Value)[] parts = [("方地址", party.Address), ("方电话", party.Phone), ("方开户银行及账号", party.Bank)];
        return string.Join(
            "；",
            parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{side}{part.Name}：{part.Value}")
        );
    }
}
