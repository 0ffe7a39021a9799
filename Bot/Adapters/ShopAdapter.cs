using System.Security.Claims;
using BotApp.Channels.BotFramework;
using BotApp.Middleware;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Adapters;

/// <summary>
/// The adapter of Bot Framework channels. Within a turn what the bot says is staged in the turn's unit and leaves over HTTP after its commit;
/// the ids the bot gets back are ours, as the channel's are not known yet. Typing leaves at once.
/// </summary>
internal sealed class ShopAdapter : CloudAdapter
{
    /// <summary>OnTurnError stays unset: what breaks must reach the turn's runner, which drops everything staged before the apology.</summary>
    public ShopAdapter(BotFrameworkAuthentication authentication, TurnPipeline pipeline, ILogger<ShopAdapter> log)
        : base(authentication, log) => pipeline.Furnish(this);

    /// <summary>Who called, from what was kept beside the activity.</summary>
    public static ClaimsIdentity IdentityOf(Caller caller) =>
        new((caller.Claims ?? []).Chunk(2).Select(pair => new Claim(pair[0], pair[1])), caller.AuthenticationType);

    public async Task RunAsync(TurnUnit unit, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = unit.Turn.Caller;
        var identity = IdentityOf(caller);
        var authenticated = new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = caller.Audience,
            CallerId = unit.Turn.Activity.CallerId,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity),
        };
        if (await ProcessActivityAsync(authenticated, unit.Turn.Activity, callback, cancellationToken) is { } answer)
        {
            Answer(unit, answer);
        }
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        if (TurnUnit.Current is not { } unit)
        {
            return await base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        }

        var responses = new ResourceResponse[activities.Length];
        for (var at = 0; at < activities.Length; at++)
        {
            responses[at] = IsSaid(activities[at])
                ? new ResourceResponse(Say(unit, activities[at], outgoing: true))
                : (await base.SendActivitiesAsync(turnContext, [activities[at]], cancellationToken))[0];
        }

        return responses;
    }

    /// <summary>Typing, pauses, answers to an invoke and traces are not part of the talk.</summary>
    private static bool IsSaid(Activity activity) =>
        activity.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypesEx.Delay or ActivityTypesEx.InvokeResponse);

    private static void Answer(TurnUnit unit, InvokeResponse answer)
    {
        unit.Answer(RequestAnswer.ToUtf8(answer));
        foreach (var reply in (answer.Body as ExpectedReplies)?.Activities?.Where(IsSaid) ?? [])
        {
            Say(unit, reply, outgoing: false);
        }
    }

    private static string Say(TurnUnit unit, Activity activity, bool outgoing)
    {
        var (id, timestamp) = (activity.Id, activity.Timestamp);
        (activity.Id, activity.Timestamp) = (null, null); // the channel gives them
        unit.Say(new StagedReply(ActivityJson.Write(activity), Shown: true, outgoing));
        (activity.Id, activity.Timestamp) = (id, timestamp);
        return unit.NextId();
    }
}
