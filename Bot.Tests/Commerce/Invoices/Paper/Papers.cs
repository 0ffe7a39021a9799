using BotApp.Commerce;
using BotApp.Commerce.Invoices.Paper;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Commerce.Invoices.Paper;

/// <summary>Invoices to print, and the printer the shop would print them with.</summary>
internal static class Papers
{
    public static readonly PaperParty Company = new(
        "杭州云杉科技有限公司",
        "91330106MA2KXQ5U7D",
        "杭州市西湖区文三路 90 号",
        "0571-88001234"
    );
    public static readonly PaperParty Shop = new("店小二（杭州）电子商务有限公司", "91330100MA27X8QR3C");

    public static InvoicePrinter Printer { get; } =
        new ServiceCollection().AddCommerce().BuildServiceProvider().GetRequiredService<InvoicePrinter>();

    public static InvoicePaper Blue(params PaperLine[] lines) =>
        new(
            PaperKind.Ordinary,
            "26337000000000000018",
            new DateOnly(2026, 11, 29),
            new PaperParty("个人"),
            Shop,
            lines.Length > 0 ? lines : [Coat, Shirt],
            "王小明",
            IsSample: true,
            Remark: "订单号 20261103"
        );

    public static InvoicePaper Red() =>
        Blue() with
        {
            Kind = PaperKind.Special,
            Number = "26337000000000000026",
            Buyer = Company,
            Lines = [.. Blue().Lines.Select(Reversed)],
            Reverses = new PaperReversal("26337000000000000018", "33010626110000012345"),
        };

    public static PaperLine Coat { get; } = new("*服装*男士连帽羽绒服", "黑色 XL", "件", 1, 529.20m, 529.20m, 0.13m, 68.80m);

    public static PaperLine Shirt { get; } = new("*服装*纯棉衬衫", "白色 L", "件", 2, 88.495575m, 176.99m, 0.13m, 23.01m);

    private static PaperLine Reversed(PaperLine line) => line with { Quantity = -line.Quantity, Amount = -line.Amount, Tax = -line.Tax };
}
