using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Dialogs.Reading;

/// <summary>Whether a customer reads in large type, in few words and without menus; kept per user, so that it holds in every later conversation.</summary>
public sealed class LargeType(UserState users)
{
    /// <summary>The member of a message's channel data by which the page's own letters grow (true) or shrink again (false).</summary>
    public const string Flag = "largeType";

    private static readonly string[] Pages = [Channels.Webchat, Channels.Directline];

    private readonly IStatePropertyAccessor<string> chosen = users.CreateProperty<string>(Flag);

    public async Task<bool> IsOnAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return !string.IsNullOrEmpty(context.Activity.From?.Id)
            && await chosen.GetAsync(context, defaultValueFactory: null, cancellationToken) is not null;
    }

    /// <summary>Saved with the turn; switching to what it is already changes nothing.</summary>
    public Task SwitchAsync(ITurnContext context, bool on, CancellationToken cancellationToken) =>
        on ? chosen.SetAsync(context, "on", cancellationToken) : chosen.DeleteAsync(context, cancellationToken);

    /// <summary>Tells the page; other channels' channel data is not touched.</summary>
    public static void Tell(IActivity reply, string? channel, bool on)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (Array.Exists(Pages, page => string.Equals(page, channel, StringComparison.OrdinalIgnoreCase)))
        {
            var data = reply.ChannelData is null ? [] : JObject.FromObject(reply.ChannelData);
            data[Flag] = on;
            reply.ChannelData = data;
        }
    }
}
