using System;
using System.Collections.Generic;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts keep in their dialog state, and under which keys.</summary>
internal static class PromptState
{
    internal const string Options = "options";
    internal const string State = "state";
    internal const string AttemptCount = "AttemptCount";

    /// <summary>Writes the state of a prompt that begins.</summary>
    internal static IDictionary<string, object> Begin(DialogContext dc, PromptOptions options, string inputHint)
    {
        Hint(options?.Prompt, inputHint);
        Hint(options?.RetryPrompt, inputHint);
        var inner = new Dictionary<string, object> { [AttemptCount] = 0 };
        var state = dc.ActiveDialog.State;
        state[Options] = options;
        state[State] = inner;

        return inner;
    }

    internal static PromptOptions Required(object options)
    {
        Guard.NotAToken(options, nameof(options));
        return options as PromptOptions
            ?? throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
    }

    internal static (IDictionary<string, object> State, PromptOptions Options) Of(DialogInstance instance) =>
        (instance.State.ReadMap(State), instance.State.Read<PromptOptions>(Options));

    internal static void CountAttempt(IDictionary<string, object> state) => state[AttemptCount] = state.ReadInt(AttemptCount) + 1;

    private static void Hint(Activity activity, string inputHint)
    {
        if (activity != null && string.IsNullOrEmpty(activity.InputHint))
        {
            activity.InputHint = inputHint;
        }
    }
}
