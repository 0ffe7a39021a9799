using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Lets a developer watch a conversation from an Emulator: <c>/INSPECT open</c> there tells what to say in the conversation,
/// from then on its activities and the bot's state go to the Emulator too. Not for a bot in production: whoever knows the words can watch.
/// </summary>
public partial class InspectionMiddleware : InterceptionMiddleware
{
    private const string Command = "/INSPECT";
    private static readonly Lazy<HttpClient> SharedClient = new(() => new HttpClient());

    private readonly InspectionState _inspectionState;
    private readonly UserState _userState;
    private readonly ConversationState _conversationState;
    private readonly MicrosoftAppCredentials _credentials;
    private readonly IStatePropertyAccessor<InspectionSessions> _sessions;

    /// <summary>Initializes a new instance of the <see cref="InspectionMiddleware"/> class.</summary>
    /// <param name="inspectionState">Remembers who watches what.</param>
    /// <param name="userState">State to show at the end of a turn; null for none.</param>
    /// <param name="conversationState">State to show at the end of a turn; null for none.</param>
    /// <param name="credentials">Sign what goes to the Emulator; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectionState"/> is null.</exception>
    public InspectionMiddleware(
        InspectionState inspectionState,
        UserState userState = null,
        ConversationState conversationState = null,
        MicrosoftAppCredentials credentials = null,
        ILogger<InspectionMiddleware> logger = null
    )
        : base(logger)
    {
        _inspectionState = inspectionState ?? throw new ArgumentNullException(nameof(inspectionState));
        _userState = userState;
        _conversationState = conversationState;
        _credentials = credentials ?? MicrosoftAppCredentials.Empty;
        _sessions = inspectionState.CreateProperty<InspectionSessions>("InspectionSessionByStatus");
    }

    /// <summary>Does what a message asks when it is one of the commands; other messages are left as they are.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>True when it was a command.</returns>
    public async Task<bool> ProcessCommandAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || activity.Text is not { } text)
        {
            return false;
        }

        var words = activity.RemoveRecipientMention().Trim().Split(' ');
        if (words.Length == 2 && Is(words[0], Command) && Is(words[1], "open"))
        {
            await OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (words.Length == 3 && Is(words[0], Command) && Is(words[1], "attach"))
        {
            await AttachAsync(turnContext, words[2], cancellationToken).ConfigureAwait(false);
            return true;
        }

        activity.Text = text;
        return false;
    }

    /// <inheritdoc/>
    protected override async Task<(bool shouldForwardToApplication, bool shouldIntercept)> InboundAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        if (await ProcessCommandAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            return (false, false);
        }

        return (true, await ShowAsync(turnContext, [activity], cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override Task OutboundAsync(
        ITurnContext turnContext,
        IEnumerable<Activity> clonedActivities,
        CancellationToken cancellationToken
    ) => ShowAsync(turnContext, clonedActivities, cancellationToken);

    /// <inheritdoc/>
    protected override async Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var shown = new JObject();
        foreach (var (name, state) in new (string, BotState)[] { ("userState", _userState), ("conversationState", _conversationState) })
        {
            if (state is not null)
            {
                await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
                shown[name] = state.Get(turnContext);
            }
        }

        await ShowAsync(turnContext, [InspectionTraces.Of(shown)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the client that reaches the Emulator.</summary>
    /// <returns>One for all instances; the caller does not own it.</returns>
    protected virtual HttpClient GetHttpClient() => SharedClient.Value;

    private static bool Is(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    private async Task OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var id = sessions.Open(turnContext.Activity.GetConversationReference());
        await turnContext.SendActivityAsync(InspectionTraces.OfCommand($"{Command} attach {id}"), cancellationToken).ConfigureAwait(false);
        await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    private async Task AttachAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var answer = sessions.Attach(id, turnContext.Activity)
            ? "Attached to session, all traffic is being replicated for inspection."
            : $"Open session with id {id} does not exist.";
        await turnContext.SendActivityAsync(MessageFactory.Text(answer), cancellationToken).ConfigureAwait(false);
        await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    // false when nobody watches, or no longer can: then the session ends
    private async Task<bool> ShowAsync(ITurnContext turnContext, IEnumerable<Activity> traces, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var watched = InspectionSessions.WatchedId(turnContext.Activity);
        if (!sessions.AttachedSessions.TryGetValue(watched, out var inspector))
        {
            return false;
        }

        if (await SendAsync(inspector, traces, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        sessions.AttachedSessions.Remove(watched);
        await _inspectionState.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<bool> SendAsync(ConversationReference inspector, IEnumerable<Activity> traces, CancellationToken cancellationToken)
    {
        using var connector = new ConnectorClient(new Uri(inspector.ServiceUrl), _credentials, GetHttpClient(), disposeHttpClient: false);
        try
        {
            foreach (var trace in traces)
            {
                trace.ApplyConversationReference(inspector);
                await connector.Conversations.SendToConversationAsync(trace, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
#pragma warning disable CA1031 // an Emulator that was closed must not disturb the conversation
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogGone(Logger, exception.GetType().Name);
            return false;
        }
    }

    private Task<InspectionSessions> SessionsAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An inspector cannot be reached any more: {Reason}")]
    private static partial void LogGone(ILogger logger, string reason);
}
