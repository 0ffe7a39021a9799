using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Voice;

/// <summary>Section Speech: who writes voice messages down, an OpenAI-compatible endpoint. Without an endpoint it is off and customers are asked to type.</summary>
public sealed class SpeechOptions : IValidatableObject
{
    public const string Section = "Speech";

    /// <summary>The address up to and with the version ("http://localhost:8000/v1"). Default: none, no recording leaves this program.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What the endpoint knows us by; belongs into the environment (Speech__ApiKey), never into a file. Default: none, as local servers need none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The model that listens. Default: whisper-1.</summary>
    [Required]
    public string Model { get; set; } = "whisper-1";

    /// <summary>How long a message waits for its words, 100 ms – 45 s. Default: 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:45")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>After this many failures in a row (1–100) the endpoint is left alone for a while. Default: 5.</summary>
    [Range(1, 100)]
    public int FailuresToOpen { get; set; } = 5;

    /// <summary>How long it is left alone, 1 s – 1 h; then one recording tries it. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan OpenFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (
            !string.IsNullOrEmpty(Endpoint)
            && (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        )
        {
            yield return new ValidationResult("Speech:Endpoint needs an absolute http or https address.", [nameof(Endpoint)]);
        }
    }
}

/// <summary>Checks SpeechOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class SpeechOptionsCheck : IValidateOptions<SpeechOptions>;
