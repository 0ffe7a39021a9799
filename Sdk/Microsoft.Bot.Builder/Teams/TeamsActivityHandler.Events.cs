using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Events, and messages that were changed or deleted.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelId != Channels.Msteams
            ? base.OnEventActivityAsync(turnContext, cancellationToken)
            : turnContext.Activity.Name switch
            {
                "application/vnd.microsoft.readReceipt" => OnTeamsReadReceiptAsync(
                    ValueAs<ReadReceiptInfo>(turnContext),
                    turnContext,
                    cancellationToken
                ),
                "application/vnd.microsoft.meetingStart" => OnTeamsMeetingStartAsync(
                    ValueAs<MeetingStartEventDetails>(turnContext),
                    turnContext,
                    cancellationToken
                ),
                "application/vnd.microsoft.meetingEnd" => OnTeamsMeetingEndAsync(
                    ValueAs<MeetingEndEventDetails>(turnContext),
                    turnContext,
                    cancellationToken
                ),
                "application/vnd.microsoft.meetingParticipantJoin" => OnTeamsMeetingParticipantsJoinAsync(
                    ValueAs<MeetingParticipantsEventDetails>(turnContext),
                    turnContext,
                    cancellationToken
                ),
                "application/vnd.microsoft.meetingParticipantLeave" => OnTeamsMeetingParticipantsLeaveAsync(
                    ValueAs<MeetingParticipantsEventDetails>(turnContext),
                    turnContext,
                    cancellationToken
                ),
                _ => base.OnEventActivityAsync(turnContext, cancellationToken),
            };

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        EventOf(turnContext) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        EventOf(turnContext) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>Handles that a user has read messages.</summary>
    /// <param name="readReceiptInfo">What was read.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a meeting began.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a meeting ended.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that people came to a meeting.</summary>
    /// <param name="meeting">Who came.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that people left a meeting.</summary>
    /// <param name="meeting">Who left.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a message was edited.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles that the deletion of a message was taken back.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a message was deleted.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private static string EventOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Msteams ? turnContext.Activity.GetChannelData<TeamsChannelData>()?.EventType : null;

    private static T ValueAs<T>(ITurnContext<IEventActivity> turnContext) => JObject.FromObject(turnContext.Activity.Value).ToObject<T>();
}
