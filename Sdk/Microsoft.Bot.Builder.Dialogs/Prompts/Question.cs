using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends the question of a prompt as it is.</summary>
internal static class Question
{
    internal static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        var question = Of(turnContext, options, isRetry);
        return question == null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <summary>The question to ask now; null when there is none.</summary>
    internal static Activity Of(ITurnContext turnContext, PromptOptions options, bool isRetry)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        return isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
    }
}
