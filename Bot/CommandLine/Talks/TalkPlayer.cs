using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Talks;

/// <summary>Plays a talk line by line against a bot and stops at the first line that does not hold.</summary>
public sealed class TalkPlayer(ITalkPartner partner, TalkClock clock, TextWriter output)
{
    /// <summary>Between two lines of a customer some time goes by, so that nothing happens twice in the same instant.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, JToken> buttons = new(StringComparer.Ordinal);
    private string heard = "";

    /// <summary>Where the pictures of the talk lie.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>Null when every line held, else what went wrong and where.</summary>
    public async Task<TalkMiss?> PlayAsync(ChatFile talk, CancellationToken cancellationToken)
    {
        await HearAsync(await partner.OpenAsync(cancellationToken));
        foreach (var line in talk.Lines)
        {
            if (await PlayAsync(line, cancellationToken) is { } problem)
            {
                return new TalkMiss(line.Number, problem, heard);
            }
        }

        return null;
    }

    private async Task<string?> PlayAsync(ChatLine line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case ChatLine.Says said:
                return await SendAsync(string.Join(' ', [.. said.Pictures, said.Text]), await MessageAsync(said, cancellationToken), cancellationToken);
            case ChatLine.Submits submitted:
                return await SendAsync(
                    "<< " + submitted.Value,
                    new Activity(ActivityTypes.Message) { Value = submitted.Value },
                    cancellationToken
                );
            case ChatLine.Taps(_, var title):
                return buttons.TryGetValue(title, out var tapped)
                    ? await SendAsync("> " + title, new Activity(ActivityTypes.Message) { Value = tapped.DeepClone() }, cancellationToken)
                    : $"no card has had a button: {title}";
            case ChatLine.MoveClock move:
                clock.Move(move.By);
                return null;
            case ChatLine.SetClock set:
                clock.Set(set.To);
                return null;
            case ChatLine.ShopHolds(_, var check):
                return check.Miss(await partner.LookAsync(check.Noun, cancellationToken));
            default:
                return Check(line);
        }
    }

    private async Task<Activity> MessageAsync(ChatLine.Says said, CancellationToken cancellationToken)
    {
        var message = new Activity(ActivityTypes.Message) { Text = said.Text, Attachments = [] };
        foreach (var name in said.Pictures)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, name), cancellationToken);
            message.Attachments.Add(new Attachment("image/png", $"data:image/png;base64,{Convert.ToBase64String(bytes)}", name: name));
        }

        return message;
    }

    private async Task<string?> SendAsync(string shown, Activity activity, CancellationToken cancellationToken)
    {
        clock.Move(Pace);
        await output.WriteLineAsync($"User: {shown}");
        heard = "";
        await HearAsync(await partner.SendAsync(activity, cancellationToken));
        return null;
    }

    private string? Check(ChatLine line) =>
        line switch
        {
            ChatLine.MustContain(_, var text) when !heard.Contains(text, StringComparison.Ordinal) => $"the answers do not contain: {text}",
            ChatLine.MustMatch(_, var pattern) when !pattern.IsMatch(heard) => $"the answers do not match: {pattern}",
            ChatLine.MustNotContain(_, var text) when heard.Contains(text, StringComparison.Ordinal) => $"the answers contain: {text}",
            _ => null,
        };

    private async Task HearAsync(IReadOnlyList<Activity> answers)
    {
        foreach (var answer in answers)
        {
            Note(answer);
            var text = SpokenText.Of(answer);
            heard += text + "\n";
            await output.WriteLineAsync($"Bot:  {text.Replace("\n", "\n      ", StringComparison.Ordinal)}");
        }
    }

    /// <summary>Remembers what a tap on each button submits.</summary>
    private void Note(Activity answer)
    {
        var cards = (answer.Attachments ?? []).Where(card => card.Content is not null).Select(card => JToken.FromObject(card.Content));
        foreach (var action in cards.OfType<JContainer>().SelectMany(card => card.DescendantsAndSelf().OfType<JObject>()))
        {
            if ((string?)action["type"] == "Action.Submit" && (string?)action["title"] is { } title && action["data"] is { } data)
            {
                buttons[title] = data;
            }
        }
    }
}
