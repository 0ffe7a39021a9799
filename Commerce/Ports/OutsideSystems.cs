namespace BotApp.Commerce.Ports;

/// <summary>Which outside systems this shop works with, and which of them are not real; shown by /health/systems.</summary>
public sealed class OutsideSystems(IPaymentSystem payment, ILogisticsSystem logistics, ITaxPlatform tax, IFreightInsurer insurance)
{
    /// <summary>By source.</summary>
    public IReadOnlyDictionary<string, IOutsideSystem> All { get; } =
        new Dictionary<string, IOutsideSystem>(StringComparer.Ordinal)
        {
            [OutsideSource.Payment] = payment,
            [OutsideSource.Logistics] = logistics,
            [OutsideSource.Tax] = tax,
            [OutsideSource.Insurance] = insurance,
        };

    public IEnumerable<string> Sandboxes => All.Where(system => system.Value.IsSandbox).Select(system => system.Key);
}
