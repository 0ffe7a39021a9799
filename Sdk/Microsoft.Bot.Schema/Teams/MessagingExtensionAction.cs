using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/submitAction</c> or <c>fetchTask</c> invoke.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionAction"/> class with nothing set.</summary>
    public MessagingExtensionAction() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionAction"/> class.</summary>
    /// <param name="data">What was submitted, or the value of the button that opened the task module.</param>
    /// <param name="context">How the client looks.</param>
    /// <param name="commandId">The command, as the manifest names it.</param>
    /// <param name="commandContext">Where it was called: message, compose or commandbox.</param>
    /// <param name="botMessagePreviewAction">What the user did with a preview: edit or send.</param>
    /// <param name="botActivityPreview">The messages that were previewed.</param>
    /// <param name="messagePayload">The message the command was called on; null elsewhere.</param>
    public MessagingExtensionAction(
        object data = default,
        TaskModuleRequestContext context = default,
        string commandId = default,
        string commandContext = default,
        string botMessagePreviewAction = default,
        IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default
    )
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>The command, as the manifest names it.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>Where it was called: message, compose or commandbox.</summary>
    [JsonProperty(PropertyName = "commandContext")]
    public string CommandContext { get; set; }

    /// <summary>What the user did with a preview: edit or send.</summary>
    [JsonProperty(PropertyName = "botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The messages that were previewed.</summary>
    [JsonProperty(PropertyName = "botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message the command was called on; null elsewhere.</summary>
    [JsonProperty(PropertyName = "messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The magic code of a sign-in; null when there is none.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
