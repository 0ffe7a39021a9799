using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;
using Microsoft.Extensions.Logging;

namespace BotApp.Recognizers.Models;

/// <summary>Reads messages by their embeddings once it has learnt the .lu files; until then, and while the model fails, it has nothing to say.</summary>
internal sealed partial class EmbeddingReader(
    ModelCalls calls,
    ModelEndpoint endpoint,
    string model,
    IntentOptions intents,
    ILogger<EmbeddingReader> logger
)
{
    private const int TextsInOneCall = 128;

    /// <summary>For that many texts; no customer waits for it.</summary>
    private static readonly TimeSpan TimeForMany = TimeSpan.FromMinutes(1);

    private volatile EmbeddingHead? head;
    private string stamp = "";

    /// <summary>What the embedding of a message says; null without one in time.</summary>
    public async Task<IntentChances?> ReadAsync(string outbound, TimeSpan time, CancellationToken cancellationToken)
    {
        if (head is not { } learnt)
        {
            return null;
        }

        string[] texts = [WordingOf(NormalText.Of(outbound))];
        return await EmbedAsync(texts, time, cancellationToken) is [var vector] ? learnt.Read(vector) : null;
    }

    /// <summary>
    /// Learns the .lu files when they have changed since the last time; true when it is up to date. What was embedded is kept even when the rest fails.
    /// Only one at a time.
    /// </summary>
    /// <exception cref="LuFormatException">The files cannot be read; what was learnt before stays.</exception>
    public async Task<bool> LearnAsync(CancellationToken cancellationToken)
    {
        var seen = IntentCorpus.StampOf(intents.Folder);
        if (seen == stamp)
        {
            return true;
        }

        var texts = IntentCorpus.Read(intents.Folder).Texts;
        var keys = texts.Select(text => EmbeddingFile.KeyOf(WordingOf(text.Text))).ToArray();
        var vectors = await VectorsAsync(texts, keys, cancellationToken);
        if (Array.Exists(keys, key => !vectors.ContainsKey(key)))
        {
            return false;
        }

        head = EmbeddingHead.Train([.. keys.Select(key => vectors[key])], [.. texts.Select(text => text.Label)], cancellationToken);
        stamp = seen;
        return true;
    }

    /// <summary>Kept ones first, the others from the model; fewer than texts when it fails.</summary>
    private async Task<Dictionary<string, float[]>> VectorsAsync(
        IReadOnlyList<LabelledText> texts,
        string[] keys,
        CancellationToken cancellationToken
    )
    {
        var file = intents.ModelFolder is { } folder ? EmbeddingFile.PathOf(folder, model) : null;
        var vectors = file is null ? new Dictionary<string, float[]>(StringComparer.Ordinal) : EmbeddingFile.Read(file);
        var missing = texts.Select((text, at) => (Key: keys[at], Text: WordingOf(text.Text))).Where(text => !vectors.ContainsKey(text.Key));
        var asked = 0;
        foreach (var some in missing.DistinctBy(text => text.Key, StringComparer.Ordinal).ToArray().Chunk(TextsInOneCall))
        {
            if (await EmbedAsync([.. some.Select(text => text.Text)], TimeForMany, cancellationToken) is not { } embedded)
            {
                break;
            }

            asked += some.Length;
            for (var at = 0; at < some.Length; at++)
            {
                vectors[some[at].Key] = embedded[at];
            }
        }

        Keep(file, vectors, keys, asked);
        return vectors;
    }

    private void Keep(string? file, Dictionary<string, float[]> vectors, string[] keys, int asked)
    {
        if (file is not null && asked > 0)
        {
            var wanted = keys.ToHashSet(StringComparer.Ordinal);
            EmbeddingFile.Write(file, vectors.Where(vector => wanted.Contains(vector.Key)).ToDictionary(StringComparer.Ordinal));
        }

        Embedded(logger, asked, vectors.Count);
    }

    private Task<float[][]?> EmbedAsync(string[] texts, TimeSpan time, CancellationToken cancellationToken) =>
        calls.TryAsync((name, token) => endpoint.EmbedAsync(name, texts, token), time, cancellationToken);

    /// <summary>A normal text without its private signs, which no pretrained model knows.</summary>
    private static string WordingOf(string normal) =>
        string.Create(
            normal.Length,
            normal,
            static (wording, text) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    wording[at] = text[at] is >= '\ue000' and <= '\uf8ff' ? '*' : text[at];
                }
            }
        );

    [LoggerMessage(Level = LogLevel.Information, Message = "{Asked} utterances were embedded, {Known} embeddings are known")]
    private static partial void Embedded(ILogger logger, int asked, int known);
}
