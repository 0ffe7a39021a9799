namespace BotApp.Commerce.Ports;

/// <summary>A system of somebody else that the shop calls. Every call carries our own reference: the same one again has no second effect.</summary>
public interface IOutsideSystem
{
    /// <summary>Such as "sandbox", or the merchant's own name for it; shown by /health/systems.</summary>
    string Name { get; }

    /// <summary>Whether nothing it says is real. Follow-up work done by a sandbox is marked in its receipt.</summary>
    bool IsSandbox { get; }
}
