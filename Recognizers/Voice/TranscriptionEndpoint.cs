using System.ClientModel;
using System.ClientModel.Primitives;
using BotApp.Recognizers.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Audio;

namespace BotApp.Recognizers.Voice;

/// <summary>Posts recordings to an OpenAI-compatible endpoint (POST audio/transcriptions); off while none is configured.</summary>
internal sealed class TranscriptionEndpoint : ISpeechToText
{
    /// <summary>Servers without keys take any; the protocol wants one.</summary>
    private const string NoKey = "none";

    /// <summary>In UTF-16 units; nobody says more in one message, and a server that stutters is cut short.</summary>
    private const int LongestTranscript = 2000;

    private readonly SpeechOptions settings;
    private readonly ModelCalls calls;
    private readonly AudioClient? client;

    public TranscriptionEndpoint(IOptions<SpeechOptions> options, TimeProvider clock, ILogger<ModelCalls> logger)
    {
        settings = options.Value;
        var patience = new ModelOptions { FailuresToOpen = settings.FailuresToOpen, OpenFor = settings.OpenFor };
        calls = new ModelCalls(settings.Model, patience, clock, logger);
        client = string.IsNullOrEmpty(settings.Endpoint) ? null : ClientOf(settings);
    }

    /// <inheritdoc/>
    public async Task<Transcription> TranscribeAsync(Recording recording, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return client is null ? new Transcription.Off()
            : await calls.TryAsync((_, token) => AskAsync(client, recording, token), settings.Timeout, cancellationToken) is { } said
                ? Of(said.Trim())
            : new Transcription.Failed();
    }

    private static Transcription Of(string said) =>
        said.Length == 0 ? new Transcription.Silence() : new Transcription.Heard(said[..Math.Min(said.Length, LongestTranscript)]);

    /// <summary>The file's name is ours: what the customer called it goes nowhere.</summary>
    private static async Task<string> AskAsync(AudioClient client, Recording recording, CancellationToken cancellationToken)
    {
        using var bytes = BinaryData.FromBytes(recording.Bytes).ToStream();
        var answer = await client.TranscribeAudioAsync(
            bytes,
            $"message.{recording.Extension}",
            new AudioTranscriptionOptions { ResponseFormat = AudioTranscriptionFormat.Simple },
            cancellationToken
        );
        return answer.Value.Text ?? "";
    }

    private static AudioClient ClientOf(SpeechOptions options) =>
        new(
            options.Model,
            new ApiKeyCredential(string.IsNullOrEmpty(options.ApiKey) ? NoKey : options.ApiKey),
            new OpenAIClientOptions
            {
                Endpoint = new Uri(options.Endpoint!),
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
                ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
            }
        );
}
