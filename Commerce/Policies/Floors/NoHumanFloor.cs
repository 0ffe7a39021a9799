using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>A person can be asked for: complaints are answered by an easy way (条例44).</summary>
internal sealed class NoHumanFloor()
    : FlagFloor("service.noHuman", ConsumerRegulation.Article44, new("随时可以转人工投诉", "A person can be asked for at any time"))
{
    protected override bool Read(ShopPolicy policy) => policy.Service.NoHuman;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) => policy with { Service = policy.Service with { NoHuman = value } };
}
