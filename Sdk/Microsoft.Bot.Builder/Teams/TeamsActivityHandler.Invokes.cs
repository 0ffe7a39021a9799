using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>What invokes of Teams ask of the bot.</content>
public partial class TeamsActivityHandler
{
    /// <summary>Handles an invoke without a name: a button of a card.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer. Answered with 501 unless overridden.</returns>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a user agreed to be sent a file.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="fileConsentCardResponse">What was agreed to; the address to upload to is in it.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a user does not want a file.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="fileConsentCardResponse">What was declined.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles a search of a messaging extension.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What was found. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles an action of an Office 365 connector card.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The action.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a link of the app's was written.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The link.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show of it. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a link of the app's was written where the app is not installed.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The link.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show of it. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that an item a search found was chosen.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The item, as the tap of its preview has it.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show of it. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that an action of a messaging extension is begun.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show first. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that an action of a messaging extension is submitted.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that the preview of a message should be edited.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="action">The action; the message is in it.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show for it. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that the message previewed should be sent.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="action">The action; the message is in it.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles the question where a messaging extension is configured.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The address. Answered with 501 unless overridden.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a messaging extension was configured.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject settings,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles a button of a card a messaging extension sent.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cardData">What the button carries.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject cardData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a task module is opened.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="taskModuleRequest">What was asked for.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show in it. Answered with 501 unless overridden.</returns>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a task module is submitted.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="taskModuleRequest">What was submitted.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next. Answered with 501 unless overridden.</returns>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a tab is opened.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="tabRequest">What was asked for.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show in it. Answered with 501 unless overridden.</returns>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabRequest tabRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a tab is submitted.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="tabSubmit">What was submitted.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next. Answered with 501 unless overridden.</returns>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabSubmit tabSubmit,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that the bot's configuration is opened.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="configData">The configuration so far.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show. Answered with 501 unless overridden.</returns>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that the bot's configuration is submitted.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="configData">The configuration.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next. Answered with 501 unless overridden.</returns>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that a user signed in; usually the dialog that asked for it is continued.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled. Answered with 501 unless overridden.</returns>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);
}
