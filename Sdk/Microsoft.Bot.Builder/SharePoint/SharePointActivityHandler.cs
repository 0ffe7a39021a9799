using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.SharePoint;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.SharePoint;

/// <summary>A bot behind adaptive card extensions of SharePoint whose code is in overrides, one for each thing a card asks.</summary>
public class SharePointActivityHandler : ActivityHandler
{
    /// <summary>Initializes a new instance of the <see cref="SharePointActivityHandler"/> class.</summary>
    public SharePointActivityHandler() { }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await (
                turnContext.Activity.Name is { } name
                    ? OnNamedAsync(name, turnContext, cancellationToken)
                    : base.OnInvokeActivityAsync(turnContext, cancellationToken)
            ).ConfigureAwait(false);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Makes the card.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="aceRequest">What is asked for.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The card; answered with 501 unless overridden.</returns>
    protected virtual Task<CardViewResponse> OnSharePointTaskGetCardViewAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AceRequest aceRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Makes what opens from the card.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="aceRequest">What is asked for.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The quick view; answered with 501 unless overridden.</returns>
    protected virtual Task<QuickViewResponse> OnSharePointTaskGetQuickViewAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AceRequest aceRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Says what can be configured.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="aceRequest">What is asked for.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The pane; answered with 501 unless overridden.</returns>
    protected virtual Task<GetPropertyPaneConfigurationResponse> OnSharePointTaskGetPropertyPaneConfigurationAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AceRequest aceRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Takes what was configured.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="aceRequest">What was configured.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next, which may not be a quick view; answered with 501 unless overridden.</returns>
    protected virtual Task<BaseHandleActionResponse> OnSharePointTaskSetPropertyPaneConfigurationAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AceRequest aceRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles an action of the card.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="aceRequest">The action.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What to show next; answered with 501 unless overridden.</returns>
    protected virtual Task<BaseHandleActionResponse> OnSharePointTaskHandleActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AceRequest aceRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private Task<InvokeResponse> OnNamedAsync(string name, ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken) =>
        name switch
        {
            "cardExtension/getCardView" => Answer(OnSharePointTaskGetCardViewAsync(turn, RequestOf(turn), cancellationToken)),
            "cardExtension/getQuickView" => Answer(OnSharePointTaskGetQuickViewAsync(turn, RequestOf(turn), cancellationToken)),
            "cardExtension/getPropertyPaneConfiguration" => Answer(
                OnSharePointTaskGetPropertyPaneConfigurationAsync(turn, RequestOf(turn), cancellationToken)
            ),
            "cardExtension/setPropertyPaneConfiguration" => Configured(
                OnSharePointTaskSetPropertyPaneConfigurationAsync(turn, RequestOf(turn), cancellationToken)
            ),
            "cardExtension/handleAction" => Answer(OnSharePointTaskHandleActionAsync(turn, RequestOf(turn), cancellationToken)),
            SignInConstants.SharePointTokenExchange => SignedIn(OnSignInInvokeAsync(turn, cancellationToken)),
            _ => base.OnInvokeActivityAsync(turn, cancellationToken),
        };

    private static async Task<InvokeResponse> Answer<T>(Task<T> handling) => CreateInvokeResponse(await handling.ConfigureAwait(false));

    private static async Task<InvokeResponse> SignedIn(Task handling)
    {
        await handling.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private static async Task<InvokeResponse> Configured(Task<BaseHandleActionResponse> handling) =>
        await handling.ConfigureAwait(false) switch
        {
            QuickViewHandleActionResponse => throw new InvokeResponseException(
                HttpStatusCode.InternalServerError,
                "Response for SetPropertyPaneConfiguration action can't be of QuickView type."
            ),
            var response => CreateInvokeResponse(response),
        };

    private static AceRequest RequestOf(ITurnContext<IInvokeActivity> turnContext) =>
        turnContext.Activity.Value is JObject value
            ? value.ToObject<AceRequest>()
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{turnContext.Activity.Value?.GetType().Name}'");
}
