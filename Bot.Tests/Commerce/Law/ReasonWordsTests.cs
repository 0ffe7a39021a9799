using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.House;
using BotApp.Tests.TestKit.Builders;

namespace BotApp.Tests.Commerce.Law;

/// <summary>Whatever a flow refuses or hands to a person, a clerk has a sentence of its own for it, in both languages.</summary>
public sealed class ReasonWordsTests
{
    private static readonly Dictionary<string, string> NoNotes = new(StringComparer.Ordinal);

    /// <summary>Said by the desks before a rule is asked, or with the coupons beside it.</summary>
    private static readonly string[] SaidElsewhere = ["not-own-order", "not-found", "best", "none-fits"];

    private static Coupon Coupon { get; } =
        new()
        {
            Id = "coupon-1",
            CustomerId = "c-00001",
            Name = new("满100减20", "20 off 100"),
            Kind = CouponKind.Threshold,
            Threshold = 100m,
            Off = 20m,
            StackGroup = "shop",
            From = An.Instant.AddDays(-1),
            Until = An.Instant.AddDays(1),
            Status = CouponStatus.Unused,
        };

    private static readonly Dictionary<string, Func<Ruling, Setting, Bilingual>> Clerks = new(StringComparer.Ordinal)
    {
        ["cancel"] = (ruling, _) => CancelWords.Of(ruling),
        ["change-address"] = (ruling, _) => AddressWords.Of(ruling),
        ["change-variant"] = (ruling, _) => VariantWords.Of(ruling),
        ["urge-shipping"] = (ruling, _) => UrgeShippingWords.Of(ruling),
        ["urge-delivery"] = UrgeDeliveryWords.Of,
        ["parcel-trouble"] = ParcelTroubleWords.Of,
        ["no-reason-return"] = (ruling, _) => GoodsWords.Of(ruling, line: null),
        ["quality-claim"] = (ruling, _) => GoodsWords.Of(ruling, line: null),
        ["exchange"] = (ruling, _) => GoodsWords.Of(ruling, line: null),
        ["refund-only"] = RefundOnlyWords.Of,
        ["price-protection"] = (ruling, _) => PriceProtectionWords.Of(ruling),
        ["payment"] = (ruling, _) => PaymentWords.Of(ruling),
        ["freight-insurance"] = (ruling, _) => FreightWords.Of(ruling),
        ["presale"] = (ruling, _) => BalanceWords.Of(ruling),
        ["booking"] = BookingWords.Of,
        ["product"] = (ruling, _) =>
            ruling.Reason is "consent-needed" or "already-in-stock" ? WatchWords.Of(ruling) : ProductWords.Of(ruling),
        ["privacy"] = (ruling, _) => PrivacyWords.Of(ruling),
        ["membership"] = (ruling, _) => MembershipWords.Of(ruling),
        ["complaint"] = ComplaintWords.Explain,
        ["refund-progress"] = (ruling, _) => ProgressWords.Of(ruling, 80m, MethodKind.WeChatPay.Name()),
        ["coupon"] = (ruling, _) => CouponWords.Of(ruling, Coupon),
        ["invoice-change"] = (ruling, _) =>
            InvoiceChangeWords.Of(ruling, new InvoiceFile(An.Order(), [], Blue: null, Form: null), taxId: "91330106MA2KCT0L9O"),
        ["invoice"] = (ruling, _) => InvoiceWords.Of(ruling, taxId: "91330106MA2KCT0L9O"),
    };

    /// <summary>Flows whose clerk has something to say to a yes as well.</summary>
    private static readonly string[] AlsoYes = ["complaint", "refund-progress", "coupon", "presale"];

    public static TheoryData<string> Flows => [.. Clerks.Keys];

    [Theory]
    [MemberData(nameof(Flows))]
    public void Every_answer_has_a_sentence_of_its_own_in_both_languages(string flow)
    {
        var faults = new List<string>();
        foreach (var (ruling, setting) in Answers(flow))
        {
            var said = Clerks[flow](ruling, setting);
            if (!IsSaid(said) || said == Clerks[flow](ruling with { Reason = "no-such-reason", Notes = NoNotes }, setting))
            {
                faults.Add($"{ruling.Reason}: {said.Zh} | {said.En}");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<(Ruling Ruling, Setting Setting)> Answers(string flow) =>
        File.ReadLines(Path.Combine(Repository.Root, "Bot.Tests", "Commerce", "Law", flow + ".jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => (Decisions.Default.Decide(line).Ruling, SettingOf(line)))
            .Where(pair =>
                pair.Ruling is { } ruling
                && (ruling.Verdict != Verdict.Accept || AlsoYes.Contains(flow, StringComparer.Ordinal))
                && !SaidElsewhere.Contains(ruling.Reason, StringComparer.Ordinal)
            )
            .DistinctBy(pair => pair.Ruling!.Reason, StringComparer.Ordinal)
            .Select(pair => (pair.Ruling!, pair.Item2));

    private static Setting SettingOf(string line) =>
        new(
            JsonSerializer.Deserialize<JsonElement>(line).GetProperty("now").Deserialize<DateTimeOffset>(FactsJson.In(ShopDays.Shanghai)),
            ShopDays.Shanghai,
            ShopPolicy.Default
        );

    private static bool IsSaid(Bilingual said) => said.Zh.Any(IsChinese) && said.En.Length > 10 && !said.En.Any(IsChinese);

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';
}
