using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Models;

/// <summary>Section Models: a pretrained model beside the local engine, behind an OpenAI-compatible endpoint. Without an endpoint it is off.</summary>
public sealed class ModelOptions : IValidatableObject
{
    public const string Section = "Models";

    /// <summary>The address up to and with the version ("http://localhost:11434/v1"). Default: none, nothing is asked of any model.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What the endpoint knows us by; belongs into the environment (Models__ApiKey), never into a file. Default: none, as local servers need none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The model whose embeddings are combined with the local engine. Default: none, no embeddings are asked for.</summary>
    public string? EmbeddingModel { get; set; }

    /// <summary>The model that is asked when the local engine abstains. Default: none, it is not asked.</summary>
    public string? ChatModel { get; set; }

    /// <summary>How long one message waits for both together, 50 ms – 10 s; then the local answer is taken. Default: 2 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:00:10")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>After this many failures in a row (1–100) a model is left alone for a while. Default: 5.</summary>
    [Range(1, 100)]
    public int FailuresToOpen { get; set; } = 5;

    /// <summary>How long it is left alone, 1 s – 1 h; then one question tries it. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan OpenFor { get; set; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Endpoint))
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return new ValidationResult("Models:Endpoint needs an absolute http or https address.", [nameof(Endpoint)]);
        }

        if (string.IsNullOrEmpty(EmbeddingModel) && string.IsNullOrEmpty(ChatModel))
        {
            yield return new ValidationResult("Models:Endpoint needs an EmbeddingModel or a ChatModel beside it.", [nameof(Endpoint)]);
        }
    }
}

/// <summary>Checks ModelOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class ModelOptionsCheck : IValidateOptions<ModelOptions>;
