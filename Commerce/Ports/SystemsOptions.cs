namespace BotApp.Commerce.Ports;

/// <summary>
/// Which outside systems the shop works with (section "Commerce:Systems"): each is <c>Sandbox</c>, <c>None</c>, or the key under which the host registered an
/// implementation (<c>AddKeyedSingleton&lt;IPaymentSystem, …&gt;("key")</c>). Checked when the host starts.
/// </summary>
public sealed class SystemsOptions
{
    public const string Sandbox = "Sandbox";
    public const string None = "None";

    public string Payment { get; set; } = Sandbox;

    public string Logistics { get; set; } = Sandbox;

    public string Tax { get; set; } = Sandbox;

    public string Insurance { get; set; } = Sandbox;

    /// <summary>Secrets of real webhooks by source (payment, logistics, tax, insurance), 16 characters or more. A source with neither secret nor sandbox has no door.</summary>
    public Dictionary<string, string> Secrets { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the sandboxes sign with, 16 characters or more. Default empty: one drawn anew by every process, which nobody outside can know.</summary>
    public string SandboxSecret { get; set; } = "";

    /// <summary>The shortest time until a sandbox calls back. Default 1 s, 0 to 1 h.</summary>
    public TimeSpan SandboxLatencyFrom { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest. Default 5 s, at least <see cref="SandboxLatencyFrom"/>, at most 1 h.</summary>
    public TimeSpan SandboxLatencyTo { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Part of the calls a sandbox declines. Default 0.05, 0 to 1.</summary>
    public double SandboxDeclineRate { get; set; } = 0.05;

    /// <summary>Part of a sandbox's events that come twice, and of those that come out of order. Default 0.2, 0 to 1.</summary>
    public double SandboxDisorderRate { get; set; } = 0.2;

    /// <summary>Which calls have which fate; the same seed and reference always have the same. Default 1.</summary>
    public int SandboxSeed { get; set; } = 1;

    public string Of(string source) =>
        source switch
        {
            OutsideSource.Payment => Payment,
            OutsideSource.Logistics => Logistics,
            OutsideSource.Tax => Tax,
            OutsideSource.Insurance => Insurance,
            _ => None,
        };
}
