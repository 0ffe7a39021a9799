using System.Text.Json;

namespace BotApp.Commerce.Law;

/// <summary>A rule pack opened to facts written as JSON.</summary>
public sealed class Flow<TFacts>(RulePack<TFacts> pack) : IFlow
    where TFacts : class
{
    public string Name => pack.Flow;

    public Type Facts => typeof(TFacts);

    public Ruling Decide(JsonElement facts, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var read = facts.Deserialize<TFacts>(FactsJson.In(setting.Days)) ?? throw new JsonException("The facts are null.");
        return pack.Decide(read, setting);
    }
}
