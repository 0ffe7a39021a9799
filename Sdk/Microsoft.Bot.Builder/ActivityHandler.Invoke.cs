using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: activities that wait for an answer.</content>
public partial class ActivityHandler
{
    /// <summary>Handles an invoke; calls the handler for its name. Its result is sent as the answer unless the bot has sent one.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer: 200 with what the handler returned, 501 for a name nobody handles; null to send none.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var query = InvokeValues.Search(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, query, cancellationToken).ConfigureAwait(false));

                case "adaptiveCard/action":
                    var action = InvokeValues.AdaptiveCard(turnContext.Activity);
                    return CreateInvokeResponse(
                        await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false)
                    );

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Handles that a user signed in or a client offers a token; usually the dialog that asked for it is continued.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled; answered with 501 unless overridden.</returns>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles that an action of an adaptive card was executed.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="invokeValue">The action, checked already.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What the card becomes; answered with 501 unless overridden.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles a search.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="invokeValue">The query, checked already.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>What was found; answered with 501 unless overridden.</returns>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var activity = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer };
            await turnContext.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the handling of an invoke with an answer other than 200.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Initializes a new instance of the <see cref="InvokeResponseException"/> class.</summary>
        /// <param name="statusCode">The status to answer.</param>
        /// <param name="body">The body to answer; null for none.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>Initializes a new instance of the <see cref="InvokeResponseException"/> class.</summary>
        public InvokeResponseException() { }

        /// <summary>Initializes a new instance of the <see cref="InvokeResponseException"/> class.</summary>
        /// <param name="message">What went wrong.</param>
        public InvokeResponseException(string message)
            : base(message) { }

        /// <summary>Initializes a new instance of the <see cref="InvokeResponseException"/> class.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">What caused it.</param>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException) { }

        /// <summary>Makes the answer.</summary>
        /// <returns>The status and body given when the exception was made.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }

    /// <summary>Reads and checks the values of invokes; what is wrong with one is answered with 400 and an error that says so.</summary>
    private static class InvokeValues
    {
        public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity, string.Empty);
            if (value.Action is null)
            {
                throw BadRequest("Missing action property");
            }

            return value.Action.Type == "Action.Execute"
                ? value
                : throw Refused(HttpStatusCode.BadRequest, "NotSupported", $"The action '{value.Action.Type}'is not supported.");
        }

        public static SearchInvokeValue Search(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity, " for search");
            if (string.IsNullOrWhiteSpace(value.Kind))
            {
                // Teams leaves the kind out
                value.Kind = activity.ChannelId == Connector.Channels.Msteams ? SearchInvokeTypes.Search : throw Missing("kind");
            }

            return string.IsNullOrWhiteSpace(value.QueryText) ? throw Missing("queryText") : value;
        }

        private static T Read<T>(IInvokeActivity activity, string suffix)
            where T : class
        {
            if (activity.Value is null)
            {
                throw BadRequest($"Missing value property{suffix}");
            }

            try
            {
                var value = (activity.Value as Newtonsoft.Json.Linq.JObject)?.ToObject<T>();
                return value ?? throw BadRequest($"Value property is not properly formed{suffix}");
            }
            catch (Newtonsoft.Json.JsonException)
            {
                throw BadRequest($"Value property is not properly formed{suffix}");
            }
        }

        private static InvokeResponseException Missing(string property) => BadRequest($"Missing {property} property for search");

        private static InvokeResponseException BadRequest(string message) => Refused(HttpStatusCode.BadRequest, "BadRequest", message);

        private static InvokeResponseException Refused(HttpStatusCode status, string code, string message)
        {
            var response = new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)status,
                Type = "application/vnd.microsoft.error",
                Value = new Error { Code = code, Message = message },
            };
            return new InvokeResponseException(status, response);
        }
    }
}
