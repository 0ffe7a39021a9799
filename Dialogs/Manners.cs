using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;

namespace BotApp.Dialogs;

/// <summary>
/// What a channel shows and takes: the only place that knows channels by name. The dialogs say everything in the richest form, with a sentence that stands on its
/// own; what a channel does not show is taken out of the message on its way (<c>MannersMiddleware</c>).
/// </summary>
public sealed record Manners
{
    private static readonly Manners Everything = new();

    /// <summary>
    /// Cards as everywhere, but pictures only as PNG, JPEG or GIF, and an event activity is refused. It has refused messages between 40 KB, its earlier limit, and
    /// 100 KB, the one it documents now, and counts two bytes a character; no card of ours is near.
    /// </summary>
    private static readonly Manners Teams = new()
    {
        ShowsSvg = false,
        TakesEvents = false,
        MostCharacters = 20_000,
    };

    /// <summary>Mail, short messages and whatever we do not know: words reach everyone.</summary>
    private static readonly Manners WordsOnly = new() { ShowsCards = false, ShowsSvg = false, TakesEvents = false };

    private static readonly Dictionary<string, Manners> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [Channels.Webchat] = Everything,
        [Channels.Directline] = Everything,
        [Channels.DirectlineSpeech] = Everything,
        [Channels.Emulator] = Everything,
        [Channels.Test] = Everything,
        [Channels.Msteams] = Teams,
        [Channels.Outlook] = Teams,
    };

    private Manners() { }

    /// <summary>Whether Adaptive Cards are shown; if not, what they say has to stand in the text.</summary>
    public bool ShowsCards { get; private init; } = true;

    /// <summary>Whether pictures on cards may be SVG.</summary>
    public bool ShowsSvg { get; private init; } = true;

    /// <summary>Whether event activities are for its clients; if not, they stay here.</summary>
    public bool TakesEvents { get; private init; } = true;

    /// <summary>Characters of all cards of a message, as JSON; null: any number.</summary>
    public int? MostCharacters { get; private init; }

    public static Manners Of(string? channel) => Known.GetValueOrDefault(channel ?? "", WordsOnly);

    /// <summary>Whether so many suggested actions are shown in such a conversation, as the Bot Framework's own table has it.</summary>
    /// <param name="conversationType">As the activity says it, for example "personal"; null when it does not.</param>
    public static bool ShowsSuggestions(string? channel, int count, string? conversationType) =>
        string.Equals(channel, Channels.Test, StringComparison.OrdinalIgnoreCase)
        || Channel.SupportsSuggestedActions(channel ?? "", count, conversationType ?? "");
}
