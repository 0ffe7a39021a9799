using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// The classifier in use. It is made at the first question and made anew when the .lu files change; until the new one is ready the old one answers,
/// and for good when the files cannot be read.
/// </summary>
public sealed partial class IntentSource : IDisposable
{
    private readonly IntentOptions options;
    private readonly ILogger<IntentSource> logger;
    private readonly Lock loading = new();
    private readonly ITimer? timer;
    private volatile LearntIntents? current;
    private string stamp = "";
    private string hash = "";
    private bool isDisposed;

    public IntentSource(IOptions<IntentOptions> options, TimeProvider clock, ILogger<IntentSource> logger)
    {
        this.options = options.Value;
        this.logger = logger;
        timer =
            this.options.CheckEvery > TimeSpan.Zero
                ? clock.CreateTimer(_ => Check(), null, this.options.CheckEvery, this.options.CheckEvery)
                : null;
    }

    /// <summary>The classifier of the built-in utterances, kept nowhere and never looked at again: for tools.</summary>
    public static IntentSource BuiltIn() =>
        new(Options.Create(new IntentOptions { CheckEvery = TimeSpan.Zero }), TimeProvider.System, NullLogger<IntentSource>.Instance);

    public double AbstainBelow => options.AbstainBelow;

    /// <summary>The classifier of the intents. Waits for the first one to be made; never again after that.</summary>
    public TextClassifier Current => Learnt.Intents;

    /// <summary>It and that of the finer meanings.</summary>
    internal LearntIntents Learnt => current ?? First();

    /// <summary>Waits for a model that is being made and kept; nothing is written to the model folder afterwards.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (loading)
        {
            isDisposed = true;
        }
    }

    private LearntIntents First()
    {
        lock (loading)
        {
            return current ?? Load();
        }
    }

    private LearntIntents Load()
    {
        stamp = IntentCorpus.StampOf(options.Folder);
        var corpus = IntentCorpus.Read(options.Folder);
        if (current is { } same && corpus.Hash == hash)
        {
            return same;
        }

        var made = IntentModel.Of(corpus, isDisposed ? null : options.ModelFolder, CancellationToken.None);
        hash = corpus.Hash;
        current = made;
        Ready(logger, corpus.Texts.Count, made.Intents.Labels.Count);
        return made;
    }

    /// <summary>Nothing to do before the first question, nor while another check is at work.</summary>
    private void Check()
    {
        if (current is null || !loading.TryEnter())
        {
            return;
        }

        try
        {
            if (IntentCorpus.StampOf(options.Folder) != stamp)
            {
                Load();
            }
        }
        catch (Exception unreadable)
            when (unreadable is LuFormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            Unreadable(logger, unreadable);
        }
        finally
        {
            loading.Exit();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Intents are ready: {Utterances} utterances of {Intents} intents")]
    private static partial void Ready(ILogger logger, int utterances, int intents);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The utterances cannot be used, the intents stay as they were")]
    private static partial void Unreadable(ILogger logger, Exception exception);
}
