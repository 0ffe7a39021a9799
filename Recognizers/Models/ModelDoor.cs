using BotApp.Recognizers.Intents;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Models;

/// <summary>Holds what reads with models, as far as it is switched on; without an endpoint it is empty.</summary>
internal sealed class ModelDoor
{
    public ModelDoor(
        IOptions<ModelOptions> options,
        IOptions<IntentOptions> intentOptions,
        IntentReader intents,
        TimeProvider clock,
        ILoggerFactory loggers
    )
    {
        var models = options.Value;
        if (string.IsNullOrEmpty(models.Endpoint))
        {
            return;
        }

        var endpoint = new ModelEndpoint(models);
        ModelCalls Calls(string model) => new(model, models, clock, loggers.CreateLogger<ModelCalls>());
        Embeddings = models.EmbeddingModel is { Length: > 0 } embedding
            ? new EmbeddingReader(Calls(embedding), endpoint, embedding, intentOptions.Value, loggers.CreateLogger<EmbeddingReader>())
            : null;
        var chat = models.ChatModel is { Length: > 0 } talker ? new ChatReader(Calls(talker), endpoint) : null;
        Reader = new ModelReader(intents, clock, models.Timeout, Embeddings, chat);
    }

    /// <summary>Null when it is off.</summary>
    public ModelReader? Reader { get; }

    /// <summary>Null when no embeddings are asked for.</summary>
    public EmbeddingReader? Embeddings { get; }
}
