using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Privacy;

namespace BotApp.Recognizers.Models;

/// <summary>Reads a message once more with a model beside the local engine. The local reading stands whenever the model has nothing to add in time.</summary>
public sealed class ModelReader
{
    /// <summary>Enough to act on, too little to interrupt a conversation.</summary>
    private const double SureOfChat = 0.6;

    private readonly IntentReader intents;
    private readonly TimeProvider clock;
    private readonly TimeSpan timeout;
    private readonly EmbeddingReader? embeddings;
    private readonly ChatReader? chat;

    internal ModelReader(IntentReader intents, TimeProvider clock, TimeSpan timeout, EmbeddingReader? embeddings, ChatReader? chat)
    {
        this.intents = intents;
        this.clock = clock;
        this.timeout = timeout;
        this.embeddings = embeddings;
        this.chat = chat;
    }

    /// <summary>Never throws and takes no longer than the time-out. What it sends is masked.</summary>
    /// <param name="local">What the local engine read in exactly this text.</param>
    public async Task<IntentReading> ReadAsync(string text, Understanding local, TalkContext? context, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var outbound = OutboundText.Of(text, local.Entities);
        var reading = local.Reading;
        if (embeddings is not null && await embeddings.ReadAsync(outbound, timeout, cancellationToken) is { } chances)
        {
            reading = intents.Read(text, context, chances);
        }

        var left = timeout - clock.GetElapsedTime(started);
        return chat is not null && reading.Abstained && await chat.ReadAsync(outbound, left, cancellationToken) is { } intent
            ? Settled(reading, intent)
            : reading;
    }

    private static IntentReading Settled(IntentReading reading, string intent) =>
        reading with
        {
            Top = [new IntentGuess(intent, SureOfChat), .. reading.Top.Where(guess => guess.Intent != intent).Take(2)],
            Abstained = false,
            Detail = LearntDetail.None,
        };
}
