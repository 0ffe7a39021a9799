using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Invoices are owed for whatever was paid; only what was invoiced already is left out (电商法14).</summary>
internal sealed class InvoiceExclusionsFloor()
    : WordsFloor(
        "invoices.exclusions",
        ECommerceLaw.Article14,
        new("消费者要求就应当开票，特价、活动订单也一样", "An invoice is owed on request, also for special offers"),
        "gift-card",
        "invoiced-before"
    )
{
    protected override IReadOnlyList<string> Read(ShopPolicy policy) => policy.Invoices.Exclusions;

    protected override ShopPolicy Write(ShopPolicy policy, IReadOnlyList<string> value) =>
        policy with
        {
            Invoices = policy.Invoices with { Exclusions = value },
        };
}
