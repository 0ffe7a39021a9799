using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>One talk over Direct Line: a sentence in, everything the bot says to it out; kept line by line for when it goes wrong.</summary>
internal sealed class TauTalk : IAsyncDisposable
{
    private readonly Visitor visitor;
    private readonly VisitorSocket socket;
    private readonly List<string> lines = [];

    private TauTalk(Visitor visitor, VisitorSocket socket)
    {
        this.visitor = visitor;
        this.socket = socket;
    }

    /// <summary>How often the customer spoke.</summary>
    public int Turns { get; private set; }

    public string Protocol => string.Join('\n', lines);

    public static async Task<TauTalk> BeginAsync(Visitor visitor) => new(visitor, await VisitorSocket.OpenAsync(visitor.StreamUrl));

    /// <summary>The first reply seen is the sign that the turn is over; the others follow at once.</summary>
    public async Task<TauReply> SayAsync(string text)
    {
        Turns++;
        lines.Add($"    > {text}");
        var id = (await visitor.SendAsync(text)).Text("id");
        JsonNode? frame;
        do
        {
            frame = await socket.FrameAsync() is { Length: > 0 } json ? JsonNode.Parse(json) : null;
        } while (!IsAnswered(frame, id));

        var all = await SettledAsync(After(id));
        var reply = new TauReply([.. all.Where(activity => (string?)activity["replyToId"] == id && (string?)activity["type"] == "message")]);
        lines.Add($"    < {reply.Plain.ReplaceLineEndings(" / ")}");
        return reply;
    }

    public ValueTask DisposeAsync() => socket.DisposeAsync();

    /// <summary>What stands behind a place once nothing is added any more.</summary>
    private async Task<List<JsonNode>> SettledAsync(string place)
    {
        var (answer, same) = (await visitor.PollAsync(place), 0);
        while (same < 3)
        {
            await Task.Yield();
            var next = await visitor.PollAsync(place);
            (answer, same) = (next, next.Watermark == answer.Watermark ? same + 1 : 0);
        }

        return answer.Activities;
    }

    private static bool IsAnswered(JsonNode? frame, string id) =>
        frame?["activities"]?.AsArray().Any(activity => (string?)activity!["replyToId"] == id && (string?)activity["type"] == "message") is true;

    /// <summary>The id ends with the place in the talk behind which the replies stand.</summary>
    private static string After(string id) => id[(id.LastIndexOf('|') + 1)..].TrimStart('0') is { Length: > 0 } place ? place : "0";
}
