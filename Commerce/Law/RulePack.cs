namespace BotApp.Commerce.Law;

/// <summary>The sentences that decide a flow, in their order: the first in force that speaks decides. The last one always speaks.</summary>
public sealed class RulePack<TFacts>(string flow, params ISentence<TFacts>[] sentences)
{
    /// <summary>The flow's name as <c>decide</c> knows it, such as <c>no-reason-return</c>.</summary>
    public string Flow => flow;

    public IReadOnlyList<ISentence<TFacts>> Sentences => sentences;

    /// <summary>Its deadline is read from the shop's wall clock, wherever the facts came from: it is said to customers.</summary>
    public Ruling Decide(TFacts facts, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        foreach (var sentence in sentences)
        {
            if (sentence.Clause.IsInForce(setting.Today) && sentence.Speak(facts, setting) is { } ruling)
            {
                return ruling.Deadline is { } deadline ? ruling with { Deadline = setting.Days.ToShop(deadline) } : ruling;
            }
        }

        throw new InvalidOperationException(
            $"No sentence of the flow {flow} in force on {setting.Today:yyyy-MM-dd} speaks about the case."
        );
    }
}
