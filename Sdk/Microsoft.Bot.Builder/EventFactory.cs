using System;
using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events by which a bot hands a conversation to a person.</summary>
public static class EventFactory
{
    /// <summary>Makes the event that asks for a person.</summary>
    /// <param name="turnContext">The context of the turn in which it is asked.</param>
    /// <param name="handoffContext">What the person, or whoever chooses one, should know.</param>
    /// <param name="transcript">The conversation so far, attached as JSON; null for none.</param>
    /// <returns>The event, from the user of the turn, ready to be sent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var handoff = CreateHandoffEvent(HandoffEventNames.InitiateHandoff, handoffContext, activity.Conversation);
        handoff.From = activity.From;
        handoff.RelatesTo = activity.GetConversationReference();
        handoff.ReplyToId = activity.Id;
        handoff.ServiceUrl = activity.ServiceUrl;
        handoff.ChannelId = activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments.Add(
                new Attachment
                {
                    Content = transcript,
                    ContentType = "application/json",
                    Name = "Transcript",
                }
            );
        }

        return handoff;
    }

    /// <summary>Makes the event that says how far the handoff is.</summary>
    /// <param name="conversation">The conversation handed over.</param>
    /// <param name="state">How far it is, for instance accepted, failed or completed.</param>
    /// <param name="message">What to say of it; null for nothing.</param>
    /// <returns>The event; its value holds <c>state</c> and <c>message</c>.</returns>
    /// <exception cref="ArgumentNullException">The conversation or the state is null.</exception>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity CreateHandoffEvent(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value is null ? null : JToken.FromObject(value);
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = TimeProvider.System.GetUtcNow();
        handoff.Conversation = conversation;
        handoff.Attachments = new List<Attachment>();
        handoff.Entities = new List<Entity>();
        return handoff;
    }
}
