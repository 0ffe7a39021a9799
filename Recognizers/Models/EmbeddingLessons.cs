using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Models;

/// <summary>Has the embeddings learnt while the host starts and whenever the .lu files change; after a failure it tries again when the model was left alone long enough.</summary>
internal sealed partial class EmbeddingLessons(
    ModelDoor door,
    IOptions<IntentOptions> intents,
    IOptions<ModelOptions> models,
    TimeProvider clock,
    ILogger<EmbeddingLessons> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var again = intents.Value.CheckEvery;
        while (door.Embeddings is { } embeddings && !stoppingToken.IsCancellationRequested)
        {
            var isLearnt = await Task.Run(() => TryLearnAsync(embeddings, stoppingToken), stoppingToken);
            if (isLearnt && again <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(isLearnt ? again : models.Value.OpenFor, clock, stoppingToken);
        }
    }

    private async Task<bool> TryLearnAsync(EmbeddingReader embeddings, CancellationToken cancellationToken)
    {
        try
        {
            return await embeddings.LearnAsync(cancellationToken);
        }
        catch (Exception unreadable)
            when (unreadable is LuFormatException or IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            NotLearnt(logger, unreadable);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embeddings of the utterances cannot be learnt, they stay as they were")]
    private static partial void NotLearnt(ILogger logger, Exception exception);
}
