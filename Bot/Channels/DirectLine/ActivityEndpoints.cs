using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>Takes a client's activities, and gives them out to clients that poll.</summary>
internal sealed class ActivityEndpoints(
    DirectLineCallers callers,
    DirectLineTalk talk,
    DirectLineUrls urls,
    DirectLineUploads uploads,
    TurnStore store,
    IOptions<DirectLineOptions> options,
    TimeProvider time
)
{
    /// <summary>Activities in one answer to a poll; the next poll gets the rest.</summary>
    private const int Page = 100;

    /// <summary>200 once the activity is on disk; the bot answers behind it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var activity = DirectLineRequests.ReadActivity(await BodyReader.ReadAsync(context.Request, options.Value.MaxActivityBytes));
        await SayAsync(context, caller, activity);
    }

    /// <summary>As SendAsync, with files.</summary>
    public async Task UploadAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var conversation = await FindAsync(context.Request, caller, watermark: null);
        try
        {
            var activity = await uploads.ReadAsync(context.Request);
            activity.From ??= new ChannelAccount(context.Request.Query["userId"]);
            await SayAsync(context, caller, activity);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    /// <summary>What was said after the watermark; an empty or missing one means from the beginning. The answer always has a watermark.</summary>
    public async Task PollAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var watermark = ActivitySet.ReadWatermark(context.Request.Query["watermark"]) ?? 0;
        var conversation = await FindAsync(context.Request, caller, watermark);
        try
        {
            var (activities, end) = Read(conversation, watermark);
            context.Response.ContentType = "application/json; charset=utf-8";
            ActivitySet.Write(context.Response.BodyWriter, activities, end);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
            conversation.Delivered(end);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    private (List<StoredActivity> Activities, long End) Read(Conversation conversation, long watermark)
    {
        var shown = conversation.ShownPlace;
        if (watermark >= shown)
        {
            return ([], shown);
        }

        var activities = store.Ask(reader => reader.History(conversation.Id, watermark, shown, Page));
        return (activities, activities.Count < Page ? shown : activities[^1].Place);
    }

    private async Task SayAsync(HttpContext context, DirectLineCaller caller, Activity activity)
    {
        var conversation = await FindAsync(context.Request, caller, watermark: null);
        try
        {
            var id = await talk.SayAsync(conversation, caller, activity, urls.Service(context.Request));
            await DirectLineRequests.WriteAsync(context, StatusCodes.Status200OK, new IdAnswer(id), WireJson.Default.IdAnswer);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    private Task<Conversation> FindAsync(HttpRequest request, DirectLineCaller caller, long? watermark) =>
        talk.ReturnAsync(
            caller,
            new Start(
                DirectLineRequests.Conversation(request),
                caller,
                User: caller.Grant?.User is { } user ? new ChannelAccount(user, caller.Grant.UserName, RoleTypes.User) : null,
                DirectLineRequests.ChannelOf(request),
                Locale: null,
                urls.Service(request)
            ),
            watermark
        );
}
