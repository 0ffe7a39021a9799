using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot in Microsoft Teams whose code is in overrides, one for each thing that can happen there.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Initializes a new instance of the <see cref="TeamsActivityHandler"/> class.</summary>
    public TeamsActivityHandler() { }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await (
                turnContext.Activity.Name switch
                {
                    null when turnContext.Activity.ChannelId == Channels.Msteams => OnTeamsCardActionInvokeAsync(
                        turnContext,
                        cancellationToken
                    ),
                    { } name when name.StartsWith("composeExtension/", System.StringComparison.Ordinal) => OnComposeAsync(
                        name,
                        turnContext,
                        cancellationToken
                    ),
                    { } name => OnNamedAsync(name, turnContext, cancellationToken),
                    _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
                }
            ).ConfigureAwait(false);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>Handles what a user says to being sent a file.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="fileConsentCardResponse">What the user says.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>200; 400 when it is neither accept nor decline.</returns>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    )
    {
        await (
            fileConsentCardResponse.Action switch
            {
                "accept" => OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken),
                "decline" => OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken),
                var action => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action} is not a supported Action."),
            }
        ).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    /// <summary>Handles that an action of a messaging extension is submitted, or the preview of its message edited or sent.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next; answered with 400 when the preview is to be neither edited nor sent.</returns>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                $"{other} is not a supported BotMessagePreviewAction."
            ),
        };

    private Task<InvokeResponse> OnNamedAsync(string name, ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken) =>
        name switch
        {
            "fileConsent/invoke" => OnTeamsFileConsentAsync(turn, Value<FileConsentCardResponse>(turn), cancellationToken),
            "actionableMessage/executeAction" => Answer(
                OnTeamsO365ConnectorCardActionAsync(turn, Value<O365ConnectorCardActionQuery>(turn), cancellationToken)
            ),
            "task/fetch" => Answer(OnTeamsTaskModuleFetchAsync(turn, Value<TaskModuleRequest>(turn), cancellationToken)),
            "task/submit" => Answer(OnTeamsTaskModuleSubmitAsync(turn, Value<TaskModuleRequest>(turn), cancellationToken)),
            "tab/fetch" => Answer(OnTeamsTabFetchAsync(turn, Value<TabRequest>(turn), cancellationToken)),
            "tab/submit" => Answer(OnTeamsTabSubmitAsync(turn, Value<TabSubmit>(turn), cancellationToken)),
            "config/fetch" => Answer(OnTeamsConfigFetchAsync(turn, turn.Activity.Value as JObject, cancellationToken)),
            "config/submit" => Answer(OnTeamsConfigSubmitAsync(turn, turn.Activity.Value as JObject, cancellationToken)),
            _ => base.OnInvokeActivityAsync(turn, cancellationToken),
        };

    private Task<InvokeResponse> OnComposeAsync(string name, ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken) =>
        name switch
        {
            "composeExtension/queryLink" => Answer(OnTeamsAppBasedLinkQueryAsync(turn, Value<AppBasedLinkQuery>(turn), cancellationToken)),
            "composeExtension/anonymousQueryLink" => Answer(
                OnTeamsAnonymousAppBasedLinkQueryAsync(turn, Value<AppBasedLinkQuery>(turn), cancellationToken)
            ),
            "composeExtension/query" => Answer(
                OnTeamsMessagingExtensionQueryAsync(turn, Value<MessagingExtensionQuery>(turn), cancellationToken)
            ),
            "composeExtension/selectItem" => Answer(
                OnTeamsMessagingExtensionSelectItemAsync(turn, turn.Activity.Value as JObject, cancellationToken)
            ),
            "composeExtension/submitAction" => Answer(
                OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, Value<MessagingExtensionAction>(turn), cancellationToken)
            ),
            "composeExtension/fetchTask" => Answer(
                OnTeamsMessagingExtensionFetchTaskAsync(turn, Value<MessagingExtensionAction>(turn), cancellationToken)
            ),
            "composeExtension/querySettingUrl" => Answer(
                OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, Value<MessagingExtensionQuery>(turn), cancellationToken)
            ),
            "composeExtension/setting" => Answer(
                OnTeamsMessagingExtensionConfigurationSettingAsync(turn, turn.Activity.Value as JObject, cancellationToken)
            ),
            "composeExtension/onCardButtonClicked" => Answer(
                OnTeamsMessagingExtensionCardButtonClickedAsync(turn, turn.Activity.Value as JObject, cancellationToken)
            ),
            _ => base.OnInvokeActivityAsync(turn, cancellationToken),
        };

    private static async Task<InvokeResponse> Answer<T>(Task<T> handling) => CreateInvokeResponse(await handling.ConfigureAwait(false));

    private static async Task<InvokeResponse> Answer(Task handling)
    {
        await handling.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private static T Value<T>(ITurnContext<IInvokeActivity> turnContext) =>
        turnContext.Activity.Value is JObject value
            ? value.ToObject<T>()
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{turnContext.Activity.Value?.GetType().Name}'");
}
