using System.Security.Claims;
using System.Security.Principal;
using BotApp.Adapters;
using BotApp.Middleware;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Channels.DirectLine;

/// <summary>Calls the bot in this process; what the bot says is staged in the turn's unit, typing goes to the sockets at once.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly TurnApology apology;
    private readonly TimeProvider time;

    /// <summary>OnTurnError stays unset: what breaks must reach the turn's runner, which drops everything staged before the apology.</summary>
    public DirectLineAdapter(TurnPipeline pipeline, TurnApology apology, TimeProvider time)
    {
        (this.apology, this.time) = (apology, time);
        pipeline.Furnish(this);
    }

    public async Task RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = NewContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Lets the handler of broken turns speak outside of the pipeline.</summary>
    public async Task ApologiseAsync(Activity activity, Exception error)
    {
        using var context = NewContext(activity);
        await apology.SayAsync(context, error);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        var unit = TurnUnit.Current ?? throw new InvalidOperationException("The turn is over; use ContinueConversationAsync.");
        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(Send(unit, activity))));
    }

    /// <summary>Direct Line cannot change what was said.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Direct Line clients cannot update an activity.");

    /// <summary>Direct Line cannot take back what was said.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Direct Line clients cannot delete an activity.");

    private TurnContext NewContext(Activity activity)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, new ClaimsIdentity(authenticationType: DirectLineDoor.DoorName));
        return context;
    }

    private string Send(TurnUnit unit, Activity activity)
    {
        activity.Id = unit.NextId();
        activity.Recipient = OnTheWire(unit, activity.Recipient);
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                Pass(unit, activity);
                break;
            case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay or ActivityTypes.ConversationUpdate:
                break; // nothing a client of Direct Line sees
            default:
                activity.Timestamp = null;
                unit.Say(new StagedReply(ActivityJson.Write(activity), Shown: true, Outgoing: false));
                break;
        }

        return activity.Id;
    }

    private void Pass(TurnUnit unit, Activity activity)
    {
        lock (unit.Conversation.Gate)
        {
            activity.Timestamp = unit.Conversation.NextTime(time);
        }

        unit.Conversation.ShowPassing(ActivityJson.Write(activity));
    }

    private static ChannelAccount? OnTheWire(TurnUnit unit, ChannelAccount? account) =>
        account is null
            ? null
            : new ChannelAccount(GuestScope.Leave(unit.Conversation.Name, account.Id), account.Name, account.Role, account.AadObjectId);
}
