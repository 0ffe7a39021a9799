using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Handoff;

/// <summary>Calls for a person: the Bot Framework's <c>handoff.initiate</c> event with context and the talk so far.</summary>
public sealed class HandoffInitiation(ITranscriptStore transcripts)
{
    /// <summary>The newest activities that fit; a longer talk loses its beginning.</summary>
    private const int MostActivities = 200;

    public async Task SendAsync(ITurnContext context, HandoffContext handoff, CancellationToken cancellationToken)
    {
        var transcript = new Transcript { Activities = await TalkSoFarAsync(context.Activity) };
        var handoffEvent = EventFactory.CreateHandoffInitiation(context, handoff, transcript);
        await context.SendActivityAsync(handoffEvent, cancellationToken);
    }

    private async Task<List<Activity>> TalkSoFarAsync(Activity activity)
    {
        var talk = new List<Activity>();
        string? page = null;
        do
        {
            var found = await transcripts.GetTranscriptActivitiesAsync(activity.ChannelId, activity.Conversation.Id, page);
            talk.AddRange(found.Items.OfType<Activity>().Where(item => item.Type == ActivityTypes.Message));
            page = found.ContinuationToken;
        } while (page is not null);

        return talk.Count <= MostActivities ? talk : talk.GetRange(talk.Count - MostActivities, MostActivities);
    }
}
