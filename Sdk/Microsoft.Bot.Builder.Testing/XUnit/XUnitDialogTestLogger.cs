using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what user and bot say to the output of an xunit test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    /// <summary>A key of its own, so that several loggers may listen to one turn.</summary>
    private readonly string _clockKey = $"{nameof(XUnitDialogTestLogger)}.{Guid.NewGuid()}";

    /// <summary>Initializes a new instance of the <see cref="XUnitDialogTestLogger"/> class.</summary>
    /// <param name="xunitOutputHelper">The output of the test.</param>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper;
    }

    /// <summary>The output of the test.</summary>
    protected ITestOutputHelper Output { get; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_clockKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(
            async (turnContext, activities, send) =>
            {
                foreach (var activity in activities)
                {
                    await LogOutgoingActivityAsync(turnContext, activity, cancellationToken);
                }

                return await send();
            }
        );

        await next(cancellationToken);
    }

    /// <summary>Writes what the user sent: a message as text, anything else as JSON.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is written.</returns>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string actor = "User: ";
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"\r\n{actor} {activity.Text}");
        }
        else
        {
            WriteJson(actor, activity);
        }

        Output.WriteLine($"       -> ts: {TimeProvider.System.GetLocalNow():hh:mm:ss}");
        return Task.CompletedTask;
    }

    /// <summary>Writes what the bot sent and how long after the user: a message as text, anything else as JSON.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is written.</returns>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string actor = "Bot:  ";
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine(
                $"\r\n{actor} Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}"
            );
        }
        else
        {
            WriteJson(actor, activity);
        }

        var elapsed = ((Stopwatch)context.TurnState[_clockKey]).ElapsedMilliseconds;
        Output.WriteLine($"       -> ts: {TimeProvider.System.GetLocalNow():hh:mm:ss} elapsed: {elapsed:N0} ms");
        return Task.CompletedTask;
    }

    private void WriteJson(string actor, Activity activity)
    {
        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, Formatting.Indented));
    }
}
