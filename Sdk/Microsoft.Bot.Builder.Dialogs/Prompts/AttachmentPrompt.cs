using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for files and takes any message that brings one.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Initializes a new instance of the <see cref="AttachmentPrompt"/> class.</summary>
    /// <inheritdoc/>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator) { }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (activity.Type == ActivityTypes.Message && activity.Attachments is { Count: > 0 })
        {
            result.Succeeded = true;
            result.Value = activity.Attachments;
        }

        return Task.FromResult(result);
    }
}
