using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>An adapter that keeps what it is told to send, replace and delete; the ids it gives count up from sent-1.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public Func<Activity, ResourceResponse?>? Answer { get; set; }

    public MiddlewareSet Stations => MiddlewareSet;

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        var first = Sent.Count + 1;
        Sent.AddRange(activities);
        return Task.FromResult(
            activities.Select((activity, i) => Answer is null ? new ResourceResponse($"sent-{first + i}") : Answer(activity)!).ToArray()
        );
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler? callback) => RunPipelineAsync(turnContext, callback, default);

    public Task RunAsync(Activity activity, BotCallbackHandler callback) => RunAsync(new TurnContext(this, activity), callback);
}
