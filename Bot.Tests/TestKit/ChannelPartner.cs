using System.Text.Json.Nodes;
using BotApp.CommandLine.Talks;
using BotApp.Commerce.Storage;
using BotApp.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>
/// Speaks to the whole program through /api/messages as a Bot Framework channel does: words and taps go in over HTTP, replies come back to the channel's own
/// address. Every reply is held against what the channel takes, see <see cref="ChannelLimits"/>.
/// </summary>
internal sealed class ChannelPartner(WebApplication app, FakeChannel channel, string channelId, string customer) : ITalkPartner
{
    private const string Conversation = "a:1";

    /// <summary>What was said that the channel would not have shown or taken.</summary>
    public List<string> Faults { get; } = [];

    public Task<IReadOnlyList<Activity>> OpenAsync(CancellationToken cancellationToken) =>
        PostAsync(
            new JsonObject
            {
                ["type"] = "conversationUpdate",
                ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }, new JsonObject { ["id"] = customer }),
            }
        );

    /// <summary>A tap carries its value and no text; of a written message Teams sends what was written once more as HTML; pictures lie at the channel.</summary>
    public Task<IReadOnlyList<Activity>> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var message = new JsonObject { ["type"] = "message" };
        if (activity.Value is { } value)
        {
            message["value"] = JsonNode.Parse(Newtonsoft.Json.JsonConvert.SerializeObject(value));
            message["replyToId"] = "from-the-channel";
            return PostAsync(message);
        }

        message["text"] = activity.Text;
        message["attachments"] = new JsonArray([.. Html(activity.Text), .. (activity.Attachments ?? []).Select(Laid)]);
        return PostAsync(message);
    }

    public Task<IReadOnlyList<JsonObject>?> LookAsync(string noun, CancellationToken cancellationToken) =>
        app.Services.GetRequiredService<ShopLook>().AllAsync(noun, cancellationToken);

    private IEnumerable<JsonNode> Html(string? text) =>
        channelId == "msteams" && !string.IsNullOrEmpty(text)
            ? [new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>" }]
            : [];

    private JsonObject Laid(Attachment picture)
    {
        var name = Guid.NewGuid().ToString("N");
        var bytes = Convert.FromBase64String(picture.ContentUrl[(picture.ContentUrl.IndexOf(',', StringComparison.Ordinal) + 1)..]);
        channel.Files[name] = context => context.Response.Body.WriteAsync(bytes).AsTask();
        return new JsonObject { ["contentType"] = picture.ContentType, ["contentUrl"] = $"{channel.ServiceUrl}/v3/attachments/{name}" };
    }

    private async Task<IReadOnlyList<Activity>> PostAsync(JsonObject activity)
    {
        activity["id"] = Guid.NewGuid().ToString("N");
        (activity["channelId"], activity["serviceUrl"], activity["locale"]) = (channelId, channel.ServiceUrl, "zh-CN");
        (activity["from"], activity["recipient"]) = (new JsonObject { ["id"] = customer }, new JsonObject { ["id"] = "bot" });
        activity["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal" };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t" } };
        var answer = await channel.PostAsync(new Uri(app.Urls.First()), activity);
        answer.Status.ShouldBe(System.Net.HttpStatusCode.OK, answer.Body);
        return await HeardAsync();
    }

    /// <summary>The turn is over, so all it said has arrived.</summary>
    private async Task<IReadOnlyList<Activity>> HeardAsync()
    {
        var heard = new List<Activity>();
        while (channel.HasMore)
        {
            var reply = (await channel.NextAsync()).Activity;
            Faults.AddRange(ChannelLimits.FaultsOf(channelId, reply));
            heard.Add(ActivityJson.Read<Activity>(System.Text.Encoding.UTF8.GetBytes(reply.ToJsonString()))!);
        }

        return heard;
    }
}
