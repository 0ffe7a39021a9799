using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace BotApp.Recognizers.Models;

/// <summary>The two questions of the protocol we ask. It neither repeats a question nor logs one; how long to wait is the caller's business.</summary>
internal sealed class ModelEndpoint(ModelOptions options)
{
    /// <summary>Servers without keys take any; the protocol wants one.</summary>
    private const string NoKey = "none";

    /// <summary>In tokens: an intent's name is a handful.</summary>
    private const int LongestAnswer = 16;

    private readonly ApiKeyCredential key = new(string.IsNullOrEmpty(options.ApiKey) ? NoKey : options.ApiKey);
    private readonly OpenAIClientOptions settings = new()
    {
        Endpoint = new Uri(options.Endpoint!),
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
    };

    /// <summary>One vector a text, in the order of the texts, all of one length.</summary>
    /// <exception cref="InvalidDataException">There are fewer or more vectors than texts, or they differ in length.</exception>
    public async Task<float[][]> EmbedAsync(string model, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var client = new EmbeddingClient(model, key, settings);
        var answer = await client.GenerateEmbeddingsAsync(texts, options: null, cancellationToken);
        float[][] vectors = [.. answer.Value.OrderBy(embedding => embedding.Index).Select(embedding => embedding.ToFloats().ToArray())];
        return vectors.Length == texts.Count && Array.TrueForAll(vectors, vector => vector.Length == vectors[0].Length)
            ? vectors
            : throw new InvalidDataException("These are not the embeddings that were asked for.");
    }

    /// <summary>The first words of the answer.</summary>
    public async Task<string> AnswerAsync(string model, string instruction, string message, CancellationToken cancellationToken)
    {
        var client = new ChatClient(model, key, settings);
        var answer = await client.CompleteChatAsync(
            [new SystemChatMessage(instruction), new UserChatMessage(message)],
            new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = LongestAnswer },
            cancellationToken
        );
        return string.Concat(answer.Value.Content.Select(part => part.Text));
    }
}
