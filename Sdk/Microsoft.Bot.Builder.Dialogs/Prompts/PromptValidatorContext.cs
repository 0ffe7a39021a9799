using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a <see cref="PromptValidator{T}"/> is given.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options
    )
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>Kept from answer to answer; validators may put values in.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>The number of answers so far, this one included: 1 for the first.</summary>
    public int AttemptCount => State.ContainsKey(PromptState.AttemptCount) ? State.ReadInt(PromptState.AttemptCount) : 0;
}
