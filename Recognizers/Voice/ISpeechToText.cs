namespace BotApp.Recognizers.Voice;

/// <summary>Writes down what a recording says. It keeps neither the recording nor anything that could tell a voice again.</summary>
public interface ISpeechToText
{
    /// <summary>Never throws for what a recording holds or a server answers.</summary>
    Task<Transcription> TranscribeAsync(Recording recording, CancellationToken cancellationToken);
}

/// <summary>A recording as it came.</summary>
/// <param name="Extension">Of its kind, told by its bytes: wav, mp3, ogg, webm, m4a.</param>
/// <param name="MediaType">Of its kind as well.</param>
public sealed record Recording(ReadOnlyMemory<byte> Bytes, string Extension, string MediaType);

/// <summary>What came of listening.</summary>
public abstract record Transcription
{
    private Transcription() { }

    public sealed record Heard(string Text) : Transcription;

    /// <summary>There were no words in it.</summary>
    public sealed record Silence : Transcription;

    /// <summary>The server did not answer, or not in time.</summary>
    public sealed record Failed : Transcription;

    /// <summary>Nobody has switched it on.</summary>
    public sealed record Off : Transcription;
}
